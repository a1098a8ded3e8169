//! How paper comes to the window: with shaders that a processor without a graphics card can afford.
//!
//! Almost every pixel of the window is paper, and most are painted several times. Bevy and
//! `bevy_egui` mix in linear light, which turns colours there and back for each of them. Here the
//! picture is mixed in sRGB, as egui means it, and turned once, when it goes to the window.
//!
//! **Invariant:** bindings are those of the shaders whose place is taken; only how a colour is
//! reckoned differs.
//! **Invariant:** textures are letters and plain areas, which is all that egui draws here.

use bevy::asset::uuid_handle;
use bevy::camera::CompositingSpace;
use bevy::core_pipeline::blit::{BlitPipeline, init_blit_pipeline};
use bevy::ecs::schedule::IntoScheduleConfigs as _;
use bevy::prelude::{App, Assets, Handle, PreStartup, Query, Res, ResMut, error};
use bevy::render::camera::ExtractedCamera;
use bevy::render::render_resource::{PipelineCache, SpecializedRenderPipelines, TextureFormat};
use bevy::render::sync_world::MainEntity;
use bevy::render::{Render, RenderApp, RenderStartup, RenderSystems};
use bevy::shader::Shader;
use bevy_egui::render::systems::{EguiPipelines, queue_pipelines_system};
use bevy_egui::render::{EGUI_SHADER_HANDLE, EguiPipeline, EguiPipelineKey};

const BLIT: Handle<Shader> = uuid_handle!("1d9a2c3e-4b75-4f2b-8f0e-6a1b7a5c9d20");

/// Paper and the way to the window are drawn with our shaders.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreStartup, take_over);
    if let Some(render) = app.get_sub_app_mut(RenderApp) {
        render.add_systems(RenderStartup, go_straight.after(init_blit_pipeline)).add_systems(
            Render,
            mix_in_srgb.in_set(RenderSystems::Queue).after(queue_pipelines_system),
        );
    }
}

fn take_over(mut shaders: ResMut<Assets<Shader>>) {
    let paper = include_str!("../../assets/shaders/paper.wgsl");
    let blit = include_str!("../../assets/shaders/blit.wgsl");
    for (handle, text, name) in
        [(EGUI_SHADER_HANDLE, paper, "shaders/paper.wgsl"), (BLIT, blit, "shaders/blit.wgsl")]
    {
        if let Err(error) = shaders.insert(handle.id(), Shader::from_wgsl(text, name)) {
            error!("{name} could not be kept: {error}");
        }
    }
}

fn go_straight(mut blit: ResMut<BlitPipeline>) {
    blit.fragment_shader = BLIT;
}

/// Paper on a camera that mixes in sRGB is drawn in the format of that camera's picture.
fn mix_in_srgb(
    cache: Res<PipelineCache>,
    mut specialized: ResMut<SpecializedRenderPipelines<EguiPipeline>>,
    pipeline: Res<EguiPipeline>,
    mut pipelines: ResMut<EguiPipelines>,
    cameras: Query<(&MainEntity, &ExtractedCamera)>,
) {
    for (entity, camera) in &cameras {
        if camera.compositing_space == Some(CompositingSpace::Srgb)
            && let Some(id) = pipelines.0.get_mut(entity)
        {
            let key = EguiPipelineKey { target_format: TextureFormat::Rgba8Unorm };
            *id = specialized.specialize(&cache, &pipeline, key);
        }
    }
}
