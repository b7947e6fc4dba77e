package books_test

import (
	"fmt"

	"enigma"
	"enigma/internal/books"
)

// The worked example of docs/spec/ranking-v1.md.
func Example() {
	const day = 24 * 3600
	const month = 700 * books.Period // its first second
	id, provider := enigma.DatasetID{1}, enigma.Address{1}
	m := books.New(books.Rules{Fee: 250})
	must := func(e books.Event) {
		if _, err := m.Apply(e); err != nil {
			panic(err)
		}
	}
	buy := func(who byte, t, months uint64) {
		must(books.Subscribed{
			ID: id, Subscriber: enigma.Address{who}, Time: t, End: t + months*books.Period,
			Rate: uint64(10 * enigma.ENG / books.Tick), Cost: 10 * enigma.ENG * enigma.Grains(months),
		})
	}
	show := func(what string, t uint64) {
		p := m.Explain(id, t)
		fmt.Printf("%-30s pays %s, average %s, score %s\n", what, p.Paying, p.Average, p.Score)
	}

	must(books.Registered{ID: id, Time: month, Provider: provider, Name: "trades"})
	buy(1, month, 6)
	buy(2, month, 2)
	show("day 0, just sold", month)
	show("day 15", month+15*day)
	show("day 30", month+30*day)
	buy(3, month+45*day, 6)
	show("day 45, a third one bought", month+45*day)
	show("day 50", month+50*day)
	show("day 60, the second one ended", month+60*day)
	show("day 65", month+65*day)
	must(books.Unsubscribed{ID: id, Subscriber: enigma.Address{3}, Time: month + 70*day, Refund: 5166666666})
	show("day 70, the third one left", month+70*day)
	must(books.Slashed{ID: id, Time: month + 71*day})
	show("day 71, an offence", month+71*day)
	// Output:
	// day 0, just sold               pays 20 ENG, average 0 ENG, score 0 ENG
	// day 15                         pays 20 ENG, average 10 ENG, score 0.25 ENG
	// day 30                         pays 20 ENG, average 20 ENG, score 0.5 ENG
	// day 45, a third one bought     pays 30 ENG, average 20 ENG, score 0.5 ENG
	// day 50                         pays 30 ENG, average 21 ENG, score 0.525 ENG
	// day 60, the second one ended   pays 20 ENG, average 25 ENG, score 0.5 ENG
	// day 65                         pays 20 ENG, average 24.28571428 ENG, score 0.5 ENG
	// day 70, the third one left     pays 10 ENG, average 23.75 ENG, score 0.25 ENG
	// day 71, an offence             pays 10 ENG, average 23.41463415 ENG, score 0.125 ENG
}
