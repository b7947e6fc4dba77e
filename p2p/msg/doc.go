// Package msg is the language on the market's streams: how openings, requests,
// rows, loads, key shares, manifests and failures become bytes and come back.
//
// It implements docs/spec/wire-v1.md. Everything here is a pure function of
// its arguments, except ReadFrame and WriteFrame, which move one frame over a
// stream that the caller gave a deadline.
//
// # Limits
//
// Every message has a largest size, and every length inside a message is
// checked against the bytes that are really there before anything is
// allocated. Decoders return ErrMalformed for whatever Append would not have
// written; they never panic. Decoded slices point into the input.
//
// # What it does not do
//
// It does not encrypt: package seal does, between here and the stream. It
// checks signatures and nothing else about an opening; whether the signer may
// do what they ask is for package p2p and the ledger.
package msg
