package main

import "enigma"

// reveals says in a few words what a storage node learns from each scheme; the
// specs in docs/spec say it in full.
var reveals = map[enigma.Scheme]string{
	enigma.Plain: "everything",
	enigma.Det:   "which rows are equal",
	enigma.Ope:   "the order of rows",
	enigma.Rnd:   "the length",
}
