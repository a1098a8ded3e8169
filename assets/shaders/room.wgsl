// The room's one look: wrapped light of one warm sun, a hemisphere, baked occlusion, a little edge.
//
// `solid` draws wood, cloth, plaster and what is outside; `veil` draws shadows and light that lie
// over it. What a vertex is made of stands in the fourth channel of its colour (see shape.rs).
// With FINE, light and grain are worked out for every pixel; without, light for every corner, which
// is all that a processor without a graphics card can afford: there every line runs for every pixel.

#import bevy_sprite::{
    mesh2d_functions::{get_world_from_local, mesh2d_normal_local_to_world},
    mesh2d_view_bindings::view,
}
#ifdef SRGB_OUTPUT
#import bevy_render::color_operations::linear_to_srgb
#endif
#ifdef OKLAB_OUTPUT
#import bevy_render::color_operations::linear_rgb_to_oklab
#endif

struct Mood {
    sun_way: vec4<f32>,     // towards the sun; w: how far it wraps
    sun: vec4<f32>,
    above: vec4<f32>,       // light from above
    below: vec4<f32>,       // light from below
    window: vec4<f32>,      // edge light from the window; w: strength
    lamp: vec4<f32>,        // the lamp over the table; w: strength
    sky_low: vec4<f32>,
    sky_high: vec4<f32>,
    outside: vec4<f32>,     // what tints the roofs
};

#ifdef VEIL
struct Veil {
    tint: vec4<f32>,        // w: opacity of the whole
    kind: vec4<f32>,        // x: 0 covers, 1 adds light
};
@group(#{MATERIAL_BIND_GROUP}) @binding(0) var<uniform> material: Veil;
#else
@group(#{MATERIAL_BIND_GROUP}) @binding(0) var<uniform> material: Mood;
#endif

struct Vertex {
    @builtin(instance_index) instance: u32,
    @location(0) position: vec3<f32>,
    @location(1) normal: vec3<f32>,
    @location(4) colour: vec4<f32>,
};

struct Point {
    @builtin(position) clip: vec4<f32>,
    @location(0) colour: vec4<f32>,
#ifdef FINE
    @location(1) world: vec3<f32>,
    @location(2) normal: vec3<f32>,
    @location(3) local: vec3<f32>,
#endif
};

@vertex
fn vertex(vertex: Vertex) -> Point {
    var point: Point;
    let world = get_world_from_local(vertex.instance) * vec4<f32>(vertex.position, 1.0);
    point.clip = view.clip_from_world * world;
    point.colour = vertex.colour;
#ifndef VEIL
    let normal = mesh2d_normal_local_to_world(vertex.normal, vertex.instance);
#ifdef FINE
    point.world = world.xyz;
    point.normal = normal;
    point.local = vertex.position;
#else
    point.colour = vec4<f32>(lit(vertex.colour, world.xyz, normal), 1.0);
#endif
#endif
    return point;
}

fn shown(colour: vec4<f32>) -> vec4<f32> {
    var shown = colour;
#ifdef SRGB_OUTPUT
    shown = vec4<f32>(linear_to_srgb(shown.rgb), shown.a);
#endif
#ifdef OKLAB_OUTPUT
    shown = vec4<f32>(linear_rgb_to_oklab(shown.rgb), shown.a);
#endif
    return shown;
}

#ifdef VEIL

@fragment
fn fragment(point: Point) -> @location(0) vec4<f32> {
    let opacity = point.colour.a * material.tint.a;
    let colour = point.colour.rgb * material.tint.rgb;
    return shown(vec4<f32>(colour * opacity, opacity * (1.0 - material.kind.x)));
}

#else

// What a surface looks like there: base colour and stuff, place, direction.
fn lit(colour: vec4<f32>, world: vec3<f32>, facing_way: vec3<f32>) -> vec3<f32> {
    let stuff = colour.a;
    let base = colour.rgb;
    if stuff > 3.5 {
        return base;
    }
    if stuff > 2.5 {
        return mix(material.sky_low.rgb, material.sky_high.rgb, base.r);
    }
    if stuff > 1.5 {
        return base * material.outside.rgb;
    }
    let normal = normalize(facing_way);
    let eye = normalize(view.world_position - world);
    let wrap = material.sun_way.w;
    let facing = dot(normal, material.sun_way.xyz);
    let sun = max((facing + wrap) / (1.0 + wrap), 0.0);
    var light = material.sun.rgb * (sun * sun * 0.55 + sun * 0.45);
    light += mix(material.below.rgb, material.above.rgb, normal.y * 0.5 + 0.5);
    // The lamp: a cone downwards from over the table.
    let to_lamp = vec3<f32>(0.0, 2.62, -0.1) - world;
    let far = length(to_lamp);
    let lamp_way = to_lamp / far;
    let cone = smoothstep(0.42, 0.86, lamp_way.y) / (0.55 + 0.24 * far * far);
    light += material.lamp.rgb * (material.lamp.w * cone * max(dot(normal, lamp_way) * 0.75 + 0.25, 0.0));
    // Edges catch the window's light; what is oiled shines a little.
    let edge = 1.0 - max(dot(normal, eye), 0.0);
    let rim = edge * edge * edge * max(dot(normal, vec3<f32>(-0.75, 0.35, -0.55)) + 0.25, 0.0);
    let half_way = normalize(material.sun_way.xyz + eye);
    let shine = pow(max(dot(normal, half_way), 0.0), 28.0) * stuff * 0.14;
    return base * light
        + material.window.rgb * (rim * material.window.w * (0.35 + 0.65 * stuff))
        + material.sun.rgb * shine;
}

#ifdef FINE

@fragment
fn fragment(point: Point) -> @location(0) vec4<f32> {
    var colour = point.colour;
    if colour.a > 0.85 && colour.a < 1.5 {
        // Solid wood: rings of a log that lies along x.
        let at = point.local;
        let bend = sin(at.x * 2.3 + at.y * 3.1) * 1.4 + sin(at.x * 0.9 + at.z * 4.0) * 1.1;
        let ring = sin(at.z * 96.0 + at.y * 58.0 + bend * 2.2);
        let grain = 1.0 + 0.035 * ring + 0.02 * sin(at.z * 31.0 - at.y * 17.0 + bend * 1.3);
        colour = vec4<f32>(colour.rgb * grain, colour.a);
    }
    return shown(vec4<f32>(lit(colour, point.world, point.normal), 1.0));
}

#else

@fragment
fn fragment(point: Point) -> @location(0) vec4<f32> {
    return shown(point.colour);
}

#endif

#endif
