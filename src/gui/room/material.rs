//! What the room is drawn with: one material for all that is solid, one for shadow and light on it.
//!
//! They ride on Bevy's lean pipeline for flat meshes: its instances carry whole affine transforms
//! and its pass has a depth buffer, which is all that a small lit room needs.
//!
//! **Invariant:** the shader is inside the program under a handle of its own; nothing is looked for
//! on a disk.

use bevy::asset::uuid_handle;
use bevy::math::Vec4;
use bevy::mesh::MeshVertexBufferLayoutRef;
use bevy::prelude::*;
use bevy::render::render_resource::{
    AsBindGroup, BlendComponent, BlendFactor, BlendOperation, BlendState, Face,
    RenderPipelineDescriptor, ShaderType, SpecializedMeshPipelineError,
};
use bevy::render::renderer::RenderAdapterInfo;
use bevy::shader::{Shader, ShaderRef};
use bevy::sprite_render::{AlphaMode2d, Material2d, Material2dKey, Material2dPlugin};

const SHADER: Handle<Shader> = uuid_handle!("6b0f5d0e-2d57-4f0b-9a3e-0c7e6d3a51c4");

/// Both materials and their shader.
pub(super) fn plugin(app: &mut App) {
    let text = include_str!("../../../assets/shaders/room.wgsl");
    app.add_plugins((
        Material2dPlugin::<RoomMaterial>::default(),
        Material2dPlugin::<VeilMaterial>::default(),
    ))
    .init_resource::<RoomMaterials>()
    .add_systems(Startup, mix_materials);
    if let Some(mut shaders) = app.world_mut().get_resource_mut::<Assets<Shader>>() {
        let kept = shaders.insert(SHADER.id(), Shader::from_wgsl(text, "shaders/room.wgsl"));
        if let Err(error) = kept {
            error!("the room's shader could not be kept: {error}");
        }
    }
}

/// The light of a time of day, as the shader reads it. Colours are linear.
#[derive(Clone, Copy, Debug, Default, PartialEq, ShaderType)]
pub(super) struct Mood {
    /// Towards the sun; w: how far its light wraps round.
    pub(super) sun_way: Vec4,
    /// The sun.
    pub(super) sun: Vec4,
    /// What comes from above.
    pub(super) above: Vec4,
    /// What comes from below.
    pub(super) below: Vec4,
    /// The edge light from the window; w: its strength.
    pub(super) window: Vec4,
    /// The lamp over the table; w: its strength.
    pub(super) lamp: Vec4,
    /// The sky at the horizon.
    pub(super) sky_low: Vec4,
    /// The sky above.
    pub(super) sky_high: Vec4,
    /// What tints roofs and trees.
    pub(super) outside: Vec4,
}

/// All that is solid.
#[derive(Asset, TypePath, AsBindGroup, Clone, Debug, Default)]
#[bind_group_data(Fineness)]
pub(super) struct RoomMaterial {
    /// The light of the room.
    #[uniform(0)]
    pub(super) mood: Mood,
    /// Whether light and grain are worked out for every pixel: for real graphics cards.
    pub(super) fine: bool,
}

/// What chooses between the two ways of drawing.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Fineness(bool);

impl From<&RoomMaterial> for Fineness {
    fn from(material: &RoomMaterial) -> Self {
        Self(material.fine)
    }
}

impl Material2d for RoomMaterial {
    fn vertex_shader() -> ShaderRef {
        SHADER.into()
    }

    fn fragment_shader() -> ShaderRef {
        SHADER.into()
    }

    fn specialize(
        descriptor: &mut RenderPipelineDescriptor,
        _layout: &MeshVertexBufferLayoutRef,
        key: Material2dKey<Self>,
    ) -> Result<(), SpecializedMeshPipelineError> {
        descriptor.primitive.cull_mode = Some(Face::Back);
        if key.bind_group_data.0 {
            descriptor.vertex.shader_defs.push("FINE".into());
            if let Some(fragment) = &mut descriptor.fragment {
                fragment.shader_defs.push("FINE".into());
            }
        }
        Ok(())
    }
}

/// The colour of a veil, as the shader reads it.
#[derive(Clone, Copy, Debug, Default, PartialEq, ShaderType)]
pub(super) struct Tint {
    /// Its colour; w: its opacity.
    pub(super) colour: Vec4,
    /// x: 0 covers, 1 adds light.
    pub(super) kind: Vec4,
}

/// A shadow, or a light, that lies over what is solid.
#[derive(Asset, TypePath, AsBindGroup, Clone, Debug, Default)]
pub(super) struct VeilMaterial {
    /// Its colour.
    #[uniform(0)]
    pub(super) tint: Tint,
    /// Veils with a higher number are drawn later.
    pub(super) order: f32,
}

impl VeilMaterial {
    /// A shadow.
    pub(super) const fn shadow() -> Self {
        Self { tint: Tint { colour: Vec4::ONE, kind: Vec4::ZERO }, order: 0.0 }
    }

    /// A light of this colour and strength.
    pub(super) fn light(colour: Vec3, strength: f32) -> Self {
        let tint = Tint { colour: colour.extend(strength), kind: Vec4::X };
        Self { tint, order: 40.0 }
    }
}

impl Material2d for VeilMaterial {
    fn vertex_shader() -> ShaderRef {
        SHADER.into()
    }

    fn fragment_shader() -> ShaderRef {
        SHADER.into()
    }

    fn depth_bias(&self) -> f32 {
        self.order
    }

    fn alpha_mode(&self) -> AlphaMode2d {
        AlphaMode2d::Blend
    }

    fn specialize(
        descriptor: &mut RenderPipelineDescriptor,
        _layout: &MeshVertexBufferLayoutRef,
        _key: Material2dKey<Self>,
    ) -> Result<(), SpecializedMeshPipelineError> {
        let over = BlendComponent {
            src_factor: BlendFactor::One,
            dst_factor: BlendFactor::OneMinusSrcAlpha,
            operation: BlendOperation::Add,
        };
        descriptor.vertex.shader_defs.push("VEIL".into());
        if let Some(fragment) = &mut descriptor.fragment {
            fragment.shader_defs.push("VEIL".into());
            for target in fragment.targets.iter_mut().flatten() {
                target.blend = Some(BlendState { color: over, alpha: over });
            }
        }
        Ok(())
    }
}

/// The materials that everything shares.
#[derive(Resource, Clone, Debug, Default)]
pub(super) struct RoomMaterials {
    /// All that is solid.
    pub(super) solid: Handle<RoomMaterial>,
    /// Shadows under things.
    pub(super) shadow: Handle<VeilMaterial>,
    /// The sun on floor and table.
    pub(super) sunlight: Handle<VeilMaterial>,
}

/// Makes the shared materials.
pub(super) fn mix_materials(
    mut shared: ResMut<RoomMaterials>,
    mut solids: ResMut<Assets<RoomMaterial>>,
    mut veils: ResMut<Assets<VeilMaterial>>,
    adapter: Option<Res<RenderAdapterInfo>>,
) {
    let fine = !is_software(adapter.as_deref());
    shared.solid = solids.add(RoomMaterial { mood: super::light::mood(None), fine });
    shared.shadow = veils.add(VeilMaterial::shadow());
    let mut sunlight = VeilMaterial::light(Vec3::ONE, 0.0);
    sunlight.order = 20.0;
    shared.sunlight = veils.add(sunlight);
}

/// Whether a processor draws, without a graphics card.
pub(super) fn is_software(adapter: Option<&RenderAdapterInfo>) -> bool {
    adapter.is_none_or(|adapter| format!("{:?}", adapter.device_type) == "Cpu")
}
