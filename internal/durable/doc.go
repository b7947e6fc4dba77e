// Package durable writes files as a whole, and so that they last.
//
// Whenever the process is killed or the machine stops, a file is the old one or
// the new one; from the moment that a call has returned nil, it is the new one.
// That takes four steps, the last of which is easily forgotten: write a new
// file in the same directory, fsync it, rename it over the old one (atomic, says
// POSIX), and fsync the directory, without which the rename itself may be lost.
//
// Use it for whatever a later start reads: keys, journals, counts. It costs two
// waits for the disk. Do not use it for logs, which grow at their end, nor for a
// path that a person named and that may be a pipe or a device: a link, a pipe or
// a device at the path is replaced by a file.
//
// # Limits
//
// A process that is killed on the way leaves its new file, NAME.new-DIGITS, with
// the mode 0600; nobody reads it, and it may be removed. A disk that lies about
// fsync is believed, and so is a file system that cannot fsync directories.
//
// Errors are those of package os. This package knows nothing of what is in the
// files.
package durable
