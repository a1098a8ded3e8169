// A finished picture goes to the window, pixel for pixel: both have the same size. First the room's,
// then that of paper, over it.
//
// The window wants light where the picture is sRGB, and turns it back itself. The curve is a
// polynomial that is nowhere off by a whole step of 255: a power is what costs most where a
// processor draws.

#import bevy_core_pipeline::fullscreen_vertex_shader::FullscreenVertexOutput

@group(0) @binding(0) var in_texture: texture_2d<f32>;
@group(0) @binding(1) var in_sampler: sampler;

const LAMPLIGHT: f32 = 0.35;

fn light(s: vec3<f32>) -> vec3<f32> {
    let high = 0.559666 + s * (0.042877 - s * 0.114748);
    return s * (0.054360 + s * (0.457844 + s * high));
}

@fragment
fn fs_main(in: FullscreenVertexOutput) -> @location(0) vec4<f32> {
    let color = textureLoad(in_texture, vec2<i32>(in.position.xy), 0);
#ifdef SRGB_TO_LINEAR
    // The window mixes light, and paper is meant to be mixed in sRGB. Where it lets the room shine
    // through it covers as much as it takes: for black, which shadows are, that is exact.
    let paper = min(color.rgb, vec3<f32>(color.a));
    let s = paper / max(color.a, 0.004);
    let covers_black = 1.0 - light(vec3<f32>(1.0 - color.a)).x;
    let covers = mix(covers_black, color.a, dot(s, vec3<f32>(0.3, 0.6, 0.1)));
    // What is brighter than it covers is a glow, added to what is there: to a room by lamplight.
    let glow = light(color.rgb - paper + LAMPLIGHT) - light(vec3<f32>(LAMPLIGHT));
    return vec4<f32>(light(s) * covers + glow, covers);
#else
    return color;
#endif
}
