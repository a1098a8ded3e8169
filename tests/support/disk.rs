//! A disk under `SQLite` that fails when told to, remembers in which order it was written and
//! synced, and can lose power at any moment.
//!
//! It is a layer over the real file system, and only for files in its own folder. Syncing is noted
//! but not passed on: what counts here is the order, and tests stay fast.
//!
//! After a loss of power a file holds what was there at its last sync, and of everything that was
//! written since any part, in pieces of 512 bytes, some of them garbage. This is `SQLite`'s own model
//! of a disk (<https://www.sqlite.org/atomiccommit.html>, section 2).
#![expect(unsafe_code, reason = "SQLite asks for its files through C functions")]

use std::collections::BTreeMap;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::mem::size_of;
use std::path::{Path, PathBuf};
use std::ptr;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use rusqlite::ffi;

use crate::journal::lots::Lots;

/// A folder whose files `SQLite` reaches through this layer.
pub(crate) struct Disk {
    folder: tempfile::TempDir,
    state: Arc<Mutex<State>>,
}

/// Something that was done to a file, by the end of its name (`""`, `"-wal"`, `"-journal"`).
#[derive(Clone, Debug)]
pub(crate) enum Op {
    Write {
        file: String,
        at: usize,
        bytes: Arc<[u8]>,
    },
    Truncate {
        file: String,
        size: usize,
    },
    Sync {
        file: String,
    },
    Delete {
        file: String,
        durable: bool,
    },
    /// The test says that this was acknowledged.
    Acknowledged(u32),
}

#[derive(Default)]
struct State {
    log: Vec<Op>,
    /// Writing operations until one fails; none: all is well.
    fails_in: Option<u64>,
    forever: bool,
    code: c_int,
    failures: u32,
}

static DISKS: Mutex<Vec<(PathBuf, Arc<Mutex<State>>)>> = Mutex::new(Vec::new());
static LAYER: OnceLock<Layer> = OnceLock::new();

struct Layer {
    /// What is really there.
    real: *mut ffi::sqlite3_vfs,
}

// SAFETY: the pointer is SQLite's own, lives as long as the program and is only read.
unsafe impl Send for Layer {}
// SAFETY: as above.
unsafe impl Sync for Layer {}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Disk {
    pub(crate) fn new() -> Self {
        LAYER.get_or_init(register);
        let folder = tempfile::tempdir().unwrap();
        let state = Arc::new(Mutex::new(State::default()));
        locked(&DISKS).push((folder.path().to_owned(), Arc::clone(&state)));
        Self { folder, state }
    }

    /// A path on this disk.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// From now on the nth writing operation (from 1) fails with this code, and, if `forever`, all
    /// that follow. A write that fails leaves its first half.
    pub(crate) fn fail(&self, nth: u64, forever: bool, code: c_int) {
        let mut state = locked(&self.state);
        state.fails_in = Some(nth);
        state.forever = forever;
        state.code = code;
    }

    /// All is well again.
    pub(crate) fn heal(&self) {
        locked(&self.state).fails_in = None;
    }

    /// How many operations failed so far.
    pub(crate) fn failures(&self) -> u32 {
        locked(&self.state).failures
    }

    /// Notes that this entry was acknowledged.
    pub(crate) fn acknowledge(&self, number: u32) {
        locked(&self.state).log.push(Op::Acknowledged(number));
    }

    /// Everything that was done so far.
    pub(crate) fn log(&self) -> Vec<Op> {
        locked(&self.state).log.clone()
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        locked(&DISKS).retain(|(folder, _)| folder != self.folder.path());
    }
}

impl State {
    /// Notes an operation, or says with which code it fails.
    fn happens(&mut self, op: Op) -> Result<(), c_int> {
        if let Some(left) = &mut self.fails_in {
            *left = left.saturating_sub(1);
            if *left == 0 {
                if self.forever {
                    *left = 1;
                } else {
                    self.fails_in = None;
                }
                self.failures += 1;
                return Err(self.code);
            }
        }
        self.log.push(op);
        Ok(())
    }
}

/// The surface of the disk: what is on it for certain, and what was written since.
#[derive(Clone, Debug, Default)]
pub(crate) struct Surface {
    files: BTreeMap<String, Content>,
}

#[derive(Clone, Debug, Default)]
struct Content {
    certain: Option<Vec<u8>>,
    since: Vec<Op>,
}

impl Surface {
    /// An operation reaches the disk.
    pub(crate) fn take(&mut self, op: &Op) {
        match op {
            Op::Write { file, .. } | Op::Truncate { file, .. } => {
                let content = self.files.entry(file.clone()).or_default();
                // The name of a new file is there at once, as on any file system with a journal.
                content.certain.get_or_insert_default();
                content.since.push(op.clone());
            }
            Op::Delete { file, durable: false } => {
                self.files.entry(file.clone()).or_default().since.push(op.clone());
            }
            Op::Delete { file, durable: true } => {
                self.files.remove(file);
            }
            Op::Sync { file } => {
                let content = self.files.entry(file.clone()).or_default();
                for op in std::mem::take(&mut content.since) {
                    apply(&mut content.certain, &op, |_| Piece::Written);
                }
            }
            Op::Acknowledged(_) => {}
        }
    }

    /// What is found on the disk when the power fails now.
    pub(crate) fn after_power_loss(&self, lots: &mut Lots) -> BTreeMap<String, Vec<u8>> {
        let mood = lots.below(5);
        let mut found = BTreeMap::new();
        for (file, content) in &self.files {
            let mut bytes = content.certain.clone();
            let reached = lots.below(content.since.len() + 1);
            for (index, op) in content.since.iter().enumerate() {
                apply(&mut bytes, op, |piece| match mood {
                    1 => Piece::Written,
                    2 if index < reached || index == reached && piece < 3 => Piece::Written,
                    3 if lots.percent(50) => Piece::Written,
                    4 => match lots.below(10) {
                        0 => Piece::Garbage(0),
                        1 => Piece::Garbage(u8::try_from(lots.below(256)).unwrap_or(0)),
                        2..6 => Piece::Written,
                        _ => Piece::Lost,
                    },
                    _ => Piece::Lost,
                });
            }
            found.extend(bytes.map(|bytes| (file.clone(), bytes)));
        }
        found
    }
}

/// What became of 512 bytes.
enum Piece {
    Written,
    Lost,
    Garbage(u8),
}

fn apply(content: &mut Option<Vec<u8>>, op: &Op, mut fate: impl FnMut(usize) -> Piece) {
    match op {
        Op::Write { at, bytes, .. } => {
            let content = content.get_or_insert_default();
            for (index, piece) in bytes.chunks(512).enumerate() {
                let start = at + index * 512;
                let end = start + piece.len();
                let fill = match fate(index) {
                    Piece::Lost => continue,
                    Piece::Written => None,
                    Piece::Garbage(byte) => Some(byte),
                };
                if content.len() < end {
                    content.resize(end, 0);
                }
                match fill {
                    None => content[start..end].copy_from_slice(piece),
                    Some(byte) => content[start..end].fill(byte),
                }
            }
        }
        Op::Truncate { size, .. } => {
            if matches!(fate(0), Piece::Written) {
                content.get_or_insert_default().resize(*size, 0);
            }
        }
        Op::Delete { .. } => {
            if matches!(fate(0), Piece::Written) {
                *content = None;
            }
        }
        Op::Sync { .. } | Op::Acknowledged(_) => {}
    }
}

/// One open file; the real one follows it in memory.
#[repr(C)]
struct File {
    base: ffi::sqlite3_file,
    state: *const Mutex<State>,
    name: *mut String,
}

static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 1,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: None,
    xShmLock: None,
    xShmBarrier: None,
    xShmUnmap: None,
    xFetch: None,
    xUnfetch: None,
};

fn register() -> Layer {
    // SAFETY: SQLite owns what it finds; what we register is a copy that lives for ever.
    unsafe {
        ffi::sqlite3_initialize();
        let real = ffi::sqlite3_vfs_find(ptr::null());
        let mut layer = *real;
        layer.szOsFile += c_int::try_from(size_of::<File>()).unwrap();
        layer.zName = c"test-disk".as_ptr();
        layer.pNext = ptr::null_mut();
        layer.xOpen = Some(open);
        layer.xDelete = Some(delete);
        ffi::sqlite3_vfs_register(Box::leak(Box::new(layer)), 1);
        Layer { real }
    }
}

fn real_vfs() -> *mut ffi::sqlite3_vfs {
    LAYER.get().map_or(ptr::null_mut(), |layer| layer.real)
}

fn disk_of(path: &Path) -> Option<Arc<Mutex<State>>> {
    locked(&DISKS)
        .iter()
        .find(|(folder, _)| path.starts_with(folder))
        .map(|(_, state)| Arc::clone(state))
}

/// SAFETY: `name` is null or ends with a zero, as `SQLite` hands it over.
unsafe fn path_of(name: *const c_char) -> PathBuf {
    if name.is_null() {
        return PathBuf::new();
    }
    // SAFETY: the caller's promise.
    PathBuf::from(unsafe { CStr::from_ptr(name) }.to_string_lossy().into_owned())
}

/// The end of a name, which tells the companions from the file itself.
fn ending(path: &Path) -> String {
    let name = path.to_string_lossy();
    ["-wal", "-journal"].iter().find(|end| name.ends_with(**end)).map_or("", |end| *end).to_owned()
}

/// SAFETY: `file` was opened by [`open`] through our methods.
unsafe fn real_of(
    file: *mut ffi::sqlite3_file,
) -> (*mut ffi::sqlite3_file, &'static ffi::sqlite3_io_methods) {
    // SAFETY: `szOsFile` leaves room for the real file after ours; it has methods while it is open.
    unsafe {
        let real = file.cast::<File>().add(1).cast::<ffi::sqlite3_file>();
        (real, &*(*real).pMethods)
    }
}

/// SAFETY: `file` was opened by [`open`] through our methods.
unsafe fn happens(
    file: *mut ffi::sqlite3_file,
    op: impl FnOnce(String) -> Op,
) -> Result<(), c_int> {
    // SAFETY: both pointers were put there by `open` and are freed by `close` only.
    let (state, name) = unsafe { (&*(*file.cast::<File>()).state, &*(*file.cast::<File>()).name) };
    locked(state).happens(op(name.clone()))
}

unsafe extern "C" fn open(
    vfs: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    _ = vfs;
    let real_vfs = real_vfs();
    // SAFETY: SQLite hands over memory of `szOsFile` bytes and a name that ends with a zero.
    unsafe {
        let real_open = (*real_vfs).xOpen.unwrap_unchecked();
        let path = path_of(name);
        let Some(state) = disk_of(&path) else {
            return real_open(real_vfs, name, file, flags, out);
        };
        let real = file.cast::<File>().add(1).cast::<ffi::sqlite3_file>();
        (*file).pMethods = ptr::null();
        (*real).pMethods = ptr::null();
        let code = real_open(real_vfs, name, real, flags, out);
        if code == ffi::SQLITE_OK {
            let wrapped = file.cast::<File>();
            (*wrapped).state = Arc::into_raw(state);
            (*wrapped).name = Box::into_raw(Box::new(ending(&path)));
            (*file).pMethods = &raw const METHODS;
        } else if !(*real).pMethods.is_null() {
            let close = (*(*real).pMethods).xClose.unwrap_unchecked();
            close(real);
        }
        code
    }
}

unsafe extern "C" fn delete(
    vfs: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    sync_folder: c_int,
) -> c_int {
    _ = vfs;
    // SAFETY: as SQLite hands it over.
    unsafe {
        let path = path_of(name);
        if let Some(state) = disk_of(&path) {
            let op = Op::Delete { file: ending(&path), durable: sync_folder != 0 };
            if let Err(code) = locked(&state).happens(op) {
                return code;
            }
        }
        let real_delete = (*real_vfs()).xDelete.unwrap_unchecked();
        real_delete(real_vfs(), name, 0)
    }
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    // SAFETY: SQLite closes a file once, after `open`.
    unsafe {
        let (real, methods) = real_of(file);
        let code = methods.xClose.unwrap_unchecked()(real);
        let wrapped = file.cast::<File>();
        drop(Arc::from_raw((*wrapped).state));
        drop(Box::from_raw((*wrapped).name));
        (*file).pMethods = ptr::null();
        code
    }
}

unsafe extern "C" fn read(
    file: *mut ffi::sqlite3_file,
    to: *mut c_void,
    count: c_int,
    at: ffi::sqlite3_int64,
) -> c_int {
    // SAFETY: handed on as it came.
    unsafe {
        let (real, methods) = real_of(file);
        methods.xRead.unwrap_unchecked()(real, to, count, at)
    }
}

unsafe extern "C" fn write(
    file: *mut ffi::sqlite3_file,
    from: *const c_void,
    count: c_int,
    at: ffi::sqlite3_int64,
) -> c_int {
    // SAFETY: SQLite hands over `count` bytes.
    unsafe {
        let (real, methods) = real_of(file);
        let real_write = methods.xWrite.unwrap_unchecked();
        let bytes =
            std::slice::from_raw_parts(from.cast::<u8>(), usize::try_from(count).unwrap_or(0));
        let at_byte = usize::try_from(at).unwrap_or(0);
        let whole = |name| Op::Write { file: name, at: at_byte, bytes: Arc::from(bytes) };
        if let Err(code) = happens(file, whole) {
            real_write(real, from, count / 2, at);
            let (state, name) =
                (&*(*file.cast::<File>()).state, (*(*file.cast::<File>()).name).clone());
            let half = Arc::from(&bytes[..bytes.len() / 2]);
            locked(state).log.push(Op::Write { file: name, at: at_byte, bytes: half });
            return code;
        }
        real_write(real, from, count, at)
    }
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, size: ffi::sqlite3_int64) -> c_int {
    // SAFETY: handed on as it came.
    unsafe {
        let (real, methods) = real_of(file);
        let bytes = usize::try_from(size).unwrap_or(0);
        match happens(file, |name| Op::Truncate { file: name, size: bytes }) {
            Ok(()) => methods.xTruncate.unwrap_unchecked()(real, size),
            Err(code) => code,
        }
    }
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    _ = flags;
    // SAFETY: opened by `open`.
    match unsafe { happens(file, |name| Op::Sync { file: name }) } {
        Ok(()) => ffi::SQLITE_OK,
        Err(code) => code,
    }
}

unsafe extern "C" fn file_size(
    file: *mut ffi::sqlite3_file,
    size: *mut ffi::sqlite3_int64,
) -> c_int {
    // SAFETY: handed on as it came.
    unsafe {
        let (real, methods) = real_of(file);
        methods.xFileSize.unwrap_unchecked()(real, size)
    }
}

unsafe extern "C" fn lock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    // SAFETY: handed on as it came.
    unsafe {
        let (real, methods) = real_of(file);
        methods.xLock.unwrap_unchecked()(real, level)
    }
}

unsafe extern "C" fn unlock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    // SAFETY: handed on as it came.
    unsafe {
        let (real, methods) = real_of(file);
        methods.xUnlock.unwrap_unchecked()(real, level)
    }
}

unsafe extern "C" fn check_reserved_lock(file: *mut ffi::sqlite3_file, out: *mut c_int) -> c_int {
    // SAFETY: handed on as it came.
    unsafe {
        let (real, methods) = real_of(file);
        methods.xCheckReservedLock.unwrap_unchecked()(real, out)
    }
}

unsafe extern "C" fn file_control(
    file: *mut ffi::sqlite3_file,
    op: c_int,
    argument: *mut c_void,
) -> c_int {
    // SAFETY: handed on as it came.
    unsafe {
        let (real, methods) = real_of(file);
        methods.xFileControl.unwrap_unchecked()(real, op, argument)
    }
}

unsafe extern "C" fn sector_size(file: *mut ffi::sqlite3_file) -> c_int {
    // SAFETY: handed on as it came.
    unsafe {
        let (real, methods) = real_of(file);
        methods.xSectorSize.unwrap_unchecked()(real)
    }
}

unsafe extern "C" fn device_characteristics(file: *mut ffi::sqlite3_file) -> c_int {
    // SAFETY: handed on as it came.
    unsafe {
        let (real, methods) = real_of(file);
        methods.xDeviceCharacteristics.unwrap_unchecked()(real)
    }
}
