// The finished picture goes to the window, pixel for pixel: both have the same size.
//
// The window wants light where the picture is sRGB, and turns it back itself. The curve is a
// polynomial that is nowhere off by a whole step of 255: a power is what costs most where a
// processor draws.

#import bevy_core_pipeline::fullscreen_vertex_shader::FullscreenVertexOutput

@group(0) @binding(0) var in_texture: texture_2d<f32>;
@group(0) @binding(1) var in_sampler: sampler;

@fragment
fn fs_main(in: FullscreenVertexOutput) -> @location(0) vec4<f32> {
    let color = textureLoad(in_texture, vec2<i32>(in.position.xy), 0);
#ifdef SRGB_TO_LINEAR
    let s = color.rgb;
    let high = 0.559666 + s * (0.042877 - s * 0.114748);
    return vec4<f32>(s * (0.054360 + s * (0.457844 + s * high)), color.a);
#else
    return color;
#endif
}
