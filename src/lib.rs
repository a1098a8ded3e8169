//! Rondetafel: a serious game about a case conference on domestic violence and child abuse.

pub mod colleague;
pub mod journal;
pub mod locale;
pub mod rules;
pub mod scenario;
pub mod session;
pub mod simulate;
