//! Work in progress: colleagues.
pub mod choose;
