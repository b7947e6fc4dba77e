// Package rowid hands out row ids, none of them twice.
//
// The masks of package ashe hide values only while no id is used for two values
// under one key. An Allocator keeps, in one small file, the lowest id that was
// never handed out, for one set of keys. The file says so, durably, before the
// ids are handed out: a crash wastes ids, and repeats none.
//
// Only one Allocator is open for a file at any time: it holds a lock. Where the
// lock does not help, because somebody moved files about, it is still fenced:
// each Open writes a number higher than the last one's and a random mark into
// the file, and whoever finds another's there than its own gets no more ids
// (ErrFenced). A file that was torn, altered, moved away or made for other keys
// is an error that says what to do. Nothing ever starts from 1 again by itself.
//
// # Files
//
// PATH is replaced as a whole: 112 bytes, "enigma-rowid-1" and two line feeds,
// the fingerprint of the keys (32 bytes), generation (8) and next id (8),
// big-endian, the opener's mark (16), and SHA-256 of all that (32).
// PATH.lock is what is locked, and remembers that PATH was there once. PATH.new-…
// is left over when the machine stops in the middle, and means nothing. All of
// them have to be on a file system of this machine, with locks and fsync that
// work: not on NFS.
//
// # Limits
//
// An older copy of the file, put back together with its lock file and while
// nobody is looking, looks like the truth: the ids handed out since would be
// handed out again. Leave these files out of backups. If one was put back all
// the same, change the keys (then the fingerprint is another, and a new file
// starts), or call Raise with the highest id that any storage node holds. The
// latter cannot know of rows that were deleted, or were sent and not kept: a
// node that remembers those learns the difference of two values each.
//
// It reveals how many ids were handed out to whoever reads the file; the ids are
// no secret.
package rowid
