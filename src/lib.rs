//! Rondetafel: a serious game about a case conference on domestic violence and child abuse.

pub mod rules;
pub mod scenario;
