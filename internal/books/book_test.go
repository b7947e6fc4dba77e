package books_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"enigma"
	"enigma/internal/books"

	"github.com/google/go-cmp/cmp"
)

// shelf keeps books and subscriptions as a caller of Book does.
type shelf struct {
	t     *testing.T
	books []*books.Book
	index map[enigma.DatasetID]int
	subs  map[string]books.Subscription
}

func (s *shelf) apply(e books.Event) {
	s.t.Helper()
	var id enigma.DatasetID
	key := func(set enigma.DatasetID, who enigma.Address) string {
		id = set
		return string(set[:]) + string(who[:])
	}
	had := books.Subscription{}
	switch e := e.(type) {
	case books.Registered:
		s.index[e.ID] = len(s.books)
		s.books = append(s.books, books.Open(e))
		return
	case books.Subscribed:
		k := key(e.ID, e.Subscriber)
		had = s.subs[k]
		s.subs[k] = books.Subscription{End: e.End, Rate: e.Rate}
	case books.Unsubscribed:
		k := key(e.ID, e.Subscriber)
		if had = s.subs[k]; had.End > e.Time {
			s.subs[k] = books.Subscription{End: e.Time}
		}
	case books.PriceChanged:
		id = e.ID
	case books.PayoutsChanged:
		id = e.ID
	case books.Slashed:
		id = e.ID
	case books.Claimed:
		id = e.ID
	case books.FeeTaken:
		for i, b := range s.books {
			if b.Holds(e.Account) {
				s.books[i] = s.through(b, e, had)
				return
			}
		}
	}
	i := s.index[id]
	s.books[i] = s.through(s.books[i], e, had)
}

// through applies an event to a book that was written and read before.
func (s *shelf) through(b *books.Book, e books.Event, had books.Subscription) *books.Book {
	s.t.Helper()
	text, err := json.Marshal(b)
	if err != nil {
		s.t.Fatal(err)
	}
	read := new(books.Book)
	if err := json.Unmarshal(text, read); err != nil {
		s.t.Fatal(err)
	}
	after, err := read.Apply(e, had)
	if err != nil {
		s.t.Fatalf("%+v: %v", e, err)
	}
	if again, _ := json.Marshal(b); string(again) != string(text) {
		s.t.Fatal("an event changed the book before it")
	}
	return after
}

// TestBook keeps single books, through their records, beside a Market.
func TestBook(t *testing.T) {
	for seed := range uint64(20) {
		script, m, first := beginWith(t, seed)
		s := &shelf{t, nil, map[enigma.DatasetID]int{}, map[string]books.Subscription{}}
		for _, e := range first {
			s.apply(e)
		}
		for range 150 {
			e := script.Next()
			apply(t, m, e)
			s.apply(e)
			now := script.Now
			if diff := cmp.Diff(m.Rank(now, nil), books.Rank(s.books, now, rules)); diff != "" {
				t.Fatalf("seed %d: (-market +books)\n%s", seed, diff)
			}
			order := slices.Clone(s.books)
			books.Legacy(order)
			var ids []enigma.DatasetID
			for i, b := range order {
				ids = append(ids, b.ID())
				if i > 0 && b.Sold() > order[i-1].Sold() {
					t.Fatalf("seed %d: %d sold after %d", seed, b.Sold(), order[i-1].Sold())
				}
			}
			if diff := cmp.Diff(m.Legacy(), ids); diff != "" {
				t.Fatalf("seed %d: (-market +books)\n%s", seed, diff)
			}
		}
	}
}

func TestBookRefusesRecords(t *testing.T) {
	b := books.Open(books.Registered{ID: enigma.DatasetID{1}, Time: 700 * books.Period, Name: "x"})
	text, err := json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, change := range [][2]string{
		{`"rate":0`, `"rate":1`}, {`"claimed":[]`, `"claimed":[1]`}, {`"since"`, `"retired":true,"since"`}, {`{`, ``},
	} {
		bad := strings.Replace(string(text), change[0], change[1], 1)
		if bad == string(text) {
			t.Fatalf("nothing to change: %s", text)
		}
		if err := json.Unmarshal([]byte(bad), new(books.Book)); err == nil {
			t.Errorf("taken: %s", bad)
		}
	}
}
