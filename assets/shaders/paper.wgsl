// Paper: what egui draws, at the least cost for a processor that has to draw it by itself.
//
// The picture is mixed in sRGB, as egui means it, so nothing has to be turned to light and back for
// each pixel; and the font's texture is read where it lies, since letters stand on whole pixels.
// Bindings are those of bevy_egui.

struct Transform {
    scale: vec2<f32>,
    translation: vec2<f32>,
}

struct Corner {
    @location(0) position: vec2<f32>,
    @location(1) uv: vec2<f32>,
    @location(2) color: vec4<f32>,
}

struct Drawn {
    @builtin(position) position: vec4<f32>,
    @location(0) color: vec4<f32>,
    @location(1) uv: vec2<f32>,
}

@group(0) @binding(0) var<uniform> transform: Transform;

#ifdef BINDLESS
@group(1) @binding(0) var image_texture: binding_array<texture_2d<f32>>;
@group(1) @binding(1) var image_sampler: binding_array<sampler>;

struct BindlessOffset {
    offset: u32,
};
var<immediate> offset: BindlessOffset;
#else //BINDLESS
@group(1) @binding(0) var image_texture: texture_2d<f32>;
@group(1) @binding(1) var image_sampler: sampler;
#endif // BINDLESS

@vertex
fn vs_main(in: Corner) -> Drawn {
    let position = in.position * transform.scale + transform.translation;
    return Drawn(vec4<f32>(position, 0.0, 1.0), in.color, in.uv);
}

@fragment
fn fs_main(in: Drawn) -> @location(0) vec4<f32> {
#ifdef BINDLESS
    let size = vec2<f32>(textureDimensions(image_texture[offset.offset]));
    let texel = textureLoad(image_texture[offset.offset], vec2<i32>(in.uv * size), 0);
#else
    let size = vec2<f32>(textureDimensions(image_texture));
    let texel = textureLoad(image_texture, vec2<i32>(in.uv * size), 0);
#endif
    // Everything on paper is letters and plain areas: the texture tells how much is covered.
    return in.color * texel.a;
}
