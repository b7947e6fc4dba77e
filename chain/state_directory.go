package chain

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"slices"

	"enigma"
	"enigma/contracts"

	"github.com/ethereum/go-ethereum/core/types"
)

// A find is a data set's entry in the directory, under the data set's number.
type find struct {
	Provider enigma.Address `json:"provider"` // who listed it; it may have another owner now
	Tags     []enigma.Hash  `json:"tags"`     // ascending; see TagHash
}

var findCodec = codec[uint32, find]{
	key:   datasetCodec.key,
	value: marshal[find],
	read: func(key, value []byte) (n uint32, d find, err error) {
		if len(key) != 4 {
			return 0, d, errors.New("a directory entry's key has the wrong size")
		}
		return binary.BigEndian.Uint32(key), d, json.Unmarshal(value, &d)
	},
}

// tagged has the numbers of the data sets under each tag.
type tagged map[enigma.Hash]map[uint32]struct{}

// move keeps the index.
func (t tagged) move(n uint32, old, now find, was, is bool) {
	if was {
		for _, tag := range old.Tags {
			if delete(t[tag], n); len(t[tag]) == 0 {
				delete(t, tag)
			}
		}
	}
	if is {
		for _, tag := range now.Tags {
			if t[tag] == nil {
				t[tag] = map[uint32]struct{}{}
			}
			t[tag][n] = struct{}{}
		}
	}
}

// listed is a kind of event of an entry, given whether there is one before.
func listed[E any](name string, unpack func(*types.Log) (*E, error), before bool, do func(s *state, n uint32, d find, e *E) error) kind {
	return kindOf(directoryNames, name, unpack, func(s *state, e *E, log *types.Log) error {
		id := enigma.DatasetID(log.Topics[1]) // every such event's first indexed field
		n, ok := s.numbers[id]
		if !ok {
			return gap("%s: data set %s is not registered", name, id)
		}
		d, there := s.finds.rows[n]
		if there != before {
			return gap("%s: data set %s is in the directory: %v", name, id, there)
		}
		return do(s, n, d, e)
	})
}

func tagsOf(tags [][32]byte) []enigma.Hash {
	out := make([]enigma.Hash, len(tags))
	for i, t := range tags {
		out[i] = t
	}
	return out
}

// directoryEvents are those of the directory.
var directoryEvents = []kind{
	listed("Listed", directoryABI.UnpackListedEvent, false, func(s *state, n uint32, _ find, e *contracts.DirectoryListed) error {
		s.finds.put(&s.changes, n, find{enigma.Address(e.Provider), tagsOf(e.Tags)})
		return nil
	}),
	listed("Retagged", directoryABI.UnpackRetaggedEvent, true, func(s *state, n uint32, d find, e *contracts.DirectoryRetagged) error {
		s.finds.put(&s.changes, n, find{d.Provider, tagsOf(e.Tags)})
		return nil
	}),
	listed("Unlisted", directoryABI.UnpackUnlistedEvent, true, func(s *state, n uint32, d find, e *contracts.DirectoryUnlisted) error {
		if enigma.Address(e.Provider) != d.Provider {
			return gap("the directory entry of %s is taken off that of %s", d.Provider, enigma.Address(e.Provider))
		}
		s.finds.drop(&s.changes, n)
		return nil
	}),
}

// under returns the numbers of the data sets under a tag, in order.
func (s *state) under(tag enigma.Hash) []uint32 {
	out := make([]uint32, 0, len(s.tags[tag]))
	for n := range s.tags[tag] {
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}
