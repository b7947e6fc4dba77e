package contracts_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"enigma/contracts"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"
)

// TestDirectoryRules goes through what is refused and what changes hands.
func TestDirectoryRules(t *testing.T) {
	r := newRanked(t, 5)
	id := r.offer(2, "set", eng)
	nine := []string{"a", "b", "c", "d", "e", "f", "g", "h", "i"}
	r.declined("NotProvider", 3, directory.PackList(id, nil))
	r.declined("NotProvider", 3, directory.PackList([32]byte{1}, nil))
	r.declined("NotListed", 2, directory.PackUnlist(id))
	r.declined("NotListed", 2, directory.PackRetag(id, nil))
	r.declined("BadTags", 2, directory.PackList(id, hashes(nine...)))
	r.declined("BadTags", 2, directory.PackList(id, [][32]byte{{}}))
	r.declined("BadTags", 2, directory.PackList(id, [][32]byte{{1}, {1}}))
	r.declined("BadTags", 2, directory.PackList(id, [][32]byte{{2}, {1}}))
	r.list(2, id, nine[:8]...)
	r.declined("AlreadyListed", 2, directory.PackList(id, nil))
	r.declined("NotProvider", 3, directory.PackRetag(id, nil))
	r.declined("NotProvider", 3, directory.PackUnlist(id))
	r.declined("BadTags", 2, directory.PackRetag(id, [][32]byte{{2}, {1}}))

	r.must(2, r.market, market.PackOfferTransfer(id, r.accounts[3]))
	r.must(3, r.market, market.PackAcceptTransfer(id))
	r.declined("NotProvider", 2, directory.PackUnlist(id))
	r.declined("NotListed", 3, directory.PackRetag(id, nil))
	r.list(3, id, "a")
	if got := r.entry(id); got.Provider != r.accounts[3] || len(got.Tags) != 1 {
		t.Errorf("entry %v", got)
	}
	if by2, by3 := r.by(2), r.by(3); len(by2) != 0 || len(by3) != 1 {
		t.Errorf("%d by the old provider and %d by the new one", len(by2), len(by3))
	}
	r.must(3, r.directory, directory.PackUnlist(id))
	if got := r.entry(id); got.Provider != (common.Address{}) || len(got.Tags) != 0 {
		t.Errorf("entry %v after all", got)
	}
	for _, tag := range nine {
		if got := r.tagged(hashes(tag)[0]); len(got) != 0 {
			t.Errorf("%d left with tag %s", len(got), tag)
		}
	}
	zero := append(common.FromHex(contracts.DirectoryMetaData.Bin), directory.PackConstructor(common.Address{})...)
	if receipt := r.send(0, nil, zero); receipt.Status == types.ReceiptStatusSuccessful {
		t.Error("a directory of no market was deployed")
	}
}

// TestDirectory lists, changes and removes entries at random, and compares every
// list, in order, with one rebuilt from the events.
func TestDirectory(t *testing.T) {
	r := newRanked(t, 6)
	random := rand.New(rand.NewPCG(4, 4))
	words := []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}
	var sets [][32]byte
	for i := range 12 {
		sets = append(sets, r.offer(2+i%3, fmt.Sprint("set", i), eng))
	}
	done := 0
	for range 250 {
		id := sets[random.IntN(len(sets))]
		owner := r.index(r.dataset(id).Provider)
		random.Shuffle(len(words), func(i, j int) { words[i], words[j] = words[j], words[i] })
		tags := hashes(words[:random.IntN(9)]...)
		data := [][]byte{directory.PackList(id, tags), directory.PackList(id, tags), directory.PackRetag(id, tags), directory.PackUnlist(id)}[random.IntN(4)]
		if random.IntN(20) == 0 {
			heir := 2 + random.IntN(3)
			r.must(owner, r.market, market.PackOfferTransfer(id, r.accounts[heir]))
			r.must(heir, r.market, market.PackAcceptTransfer(id))
			owner = heir
		}
		msg := ethereum.CallMsg{From: r.accounts[owner], To: &r.directory, Data: data}
		if _, err := r.backend.Client().CallContract(t.Context(), msg, nil); err == nil {
			r.must(owner, r.directory, data)
			done++
		}
	}
	m := r.replay()
	if diff := cmp.Diff(m.lists["all"], r.listed()); diff != "" {
		t.Errorf("all (-events +chain)\n%s", diff)
	}
	for who := 2; who < 5; who++ {
		if diff := cmp.Diff(m.lists[r.accounts[who].String()], r.by(who)); diff != "" {
			t.Errorf("by %d (-events +chain)\n%s", who, diff)
		}
	}
	for _, tag := range hashes(words...) {
		if diff := cmp.Diff(m.lists[fmt.Sprintf("%x", tag)], r.tagged(tag)); diff != "" {
			t.Errorf("tag %x (-events +chain)\n%s", tag, diff)
		}
	}
	for _, id := range sets {
		e := r.entry(id)
		if e.Provider != m.provider[id] || !slices.Equal(e.Tags, m.tags[id]) {
			t.Errorf("%x: entry %v, by the events %v %x", id, e, m.provider[id], m.tags[id])
		}
	}
	if done < 100 {
		t.Errorf("only %d changes", done)
	}
}

// TestDirectoryPages reads a list in pages of every size.
func TestDirectoryPages(t *testing.T) {
	r := newRanked(t, 3)
	var want [][32]byte
	for i := range 103 {
		id := r.offer(2, fmt.Sprint("set", i), 0)
		r.list(2, id)
		want = append(want, id)
	}
	page := func(from, most *big.Int) [][32]byte {
		return view(r.world, r.directory, directory.PackAll(from, most), directory.UnpackAll)
	}
	for _, size := range []int64{1, 10, 100, 103, 1000} {
		var got [][32]byte
		for {
			p := page(big.NewInt(int64(len(got))), big.NewInt(size))
			if len(p) == 0 {
				break
			}
			if len(p) > 100 || int64(len(p)) > size {
				t.Fatalf("a page of %d, asked for %d", len(p), size)
			}
			got = append(got, p...)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("pages of %d (-want +got)\n%s", size, diff)
		}
	}
	for _, from := range []*big.Int{big.NewInt(103), unlimited} {
		if got := page(from, unlimited); len(got) != 0 {
			t.Errorf("%d entries from %v on", len(got), from)
		}
	}
	if got := page(zero, zero); len(got) != 0 {
		t.Errorf("%d entries of none", len(got))
	}
	if got := r.top(0, 1000, 100); len(got) != 100 {
		t.Errorf("top of 103 has %d", len(got))
	}
}

// A replayed is a directory made of events alone.
type replayed struct {
	lists    map[string][][32]byte
	provider map[[32]byte]common.Address
	tags     map[[32]byte][][32]byte
}

// replay reads the directory's events.
func (r *ranked) replay() *replayed {
	r.t.Helper()
	m := &replayed{map[string][][32]byte{}, map[[32]byte]common.Address{}, map[[32]byte][][32]byte{}}
	logs, err := r.backend.Client().FilterLogs(r.t.Context(), ethereum.FilterQuery{Addresses: []common.Address{r.directory}})
	if err != nil {
		r.t.Fatal(err)
	}
	for i := range logs {
		if e, err := directory.UnpackListedEvent(&logs[i]); err == nil {
			m.lists["all"] = append(m.lists["all"], e.Id)
			m.lists[e.Provider.String()] = append(m.lists[e.Provider.String()], e.Id)
			m.provider[e.Id] = e.Provider
			m.tag(e.Id, e.Tags)
		} else if e, err := directory.UnpackRetaggedEvent(&logs[i]); err == nil {
			m.untag(e.Id)
			m.tag(e.Id, e.Tags)
		} else if e, err := directory.UnpackUnlistedEvent(&logs[i]); err == nil {
			m.untag(e.Id)
			m.remove("all", e.Id)
			m.remove(e.Provider.String(), e.Id)
			delete(m.provider, e.Id)
		}
	}
	return m
}

func (m *replayed) tag(id [32]byte, tags [][32]byte) {
	m.tags[id] = tags
	for _, tag := range tags {
		name := fmt.Sprintf("%x", tag)
		m.lists[name] = append(m.lists[name], id)
	}
}

func (m *replayed) untag(id [32]byte) {
	for _, tag := range m.tags[id] {
		m.remove(fmt.Sprintf("%x", tag), id)
	}
	delete(m.tags, id)
}

func (m *replayed) remove(name string, id [32]byte) {
	list := m.lists[name]
	i, last := slices.Index(list, id), len(list)-1
	list[i] = list[last]
	m.lists[name] = list[:last]
}

func (r *ranked) entry(id [32]byte) contracts.DirectoryEntryOutput {
	r.t.Helper()
	return view(r.world, r.directory, directory.PackEntry(id), directory.UnpackEntry)
}

func (r *ranked) listed() [][32]byte {
	r.t.Helper()
	return view(r.world, r.directory, directory.PackAll(zero, unlimited), directory.UnpackAll)
}

func (r *ranked) by(who int) [][32]byte {
	r.t.Helper()
	return view(r.world, r.directory, directory.PackListedBy(r.accounts[who], zero, unlimited), directory.UnpackListedBy)
}

func (r *ranked) tagged(tag [32]byte) [][32]byte {
	r.t.Helper()
	return view(r.world, r.directory, directory.PackTagged(tag, zero, unlimited), directory.UnpackTagged)
}
