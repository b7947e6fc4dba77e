package leakage

import (
	"fmt"
	"math"
	"strings"

	"enigma"
)

// A Verdict is what a card recommends.
type Verdict string

// The verdicts.
const (
	Keep      Verdict = "keep"
	UseRnd    Verdict = "use rnd"
	UseSum    Verdict = "use sum"
	UseProven Verdict = "use ope-proven"
	DropOrder Verdict = "drop order" // det instead of ope
)

// Advice is a verdict, and one line of reasons made of the measured numbers.
type Advice struct {
	Verdict Verdict `json:"verdict"`
	Reason  string  `json:"reason"`
}

const (
	// TinyDistinct and TinyRepeats bound what Tiny refuses. With up to 16 values
	// whose frequencies fall as 1/rank, frequency analysis with a similar
	// population names 0.43 to 0.75 of the rows from four rows a value on, and
	// 0.64 and more from 32 (TestTinyIsMeasured). More values are judged by the
	// attacks themselves. Values that hardly repeat, such as the keys of a small
	// table, have no frequencies to go by.
	TinyDistinct = 16
	TinyRepeats  = 4

	// tolerable is the advantage over blind guessing that a column may give to
	// frequency analysis: of the rows that naming the commonest value always
	// would get wrong, one in ten is named right. Below that, what is named are
	// the few commonest values, which are the least of secrets.
	tolerable = 0.1

	// orderLost is the advantage from which order gives away most of a column:
	// then the column is readable to whoever knows a similar one, and only the
	// rare values are still hidden.
	orderLost = 0.5

	// clearly is by how much ope-proven's error must be the larger one, for every
	// number of known pairs, to be worth 20 times the storage.
	clearly = 2
)

// Tiny says why equality alone gives a column away that has few values which
// repeat, so that det and ope should be refused unless the provider insists; ""
// means that it does not. rows are those that are not NULL. Booleans are refused
// whatever their number; see column.Caution.
func Tiny(rows, distinct int) (why string) {
	if distinct == 0 || distinct > TinyDistinct || rows < TinyRepeats*distinct {
		return ""
	}
	if distinct == 1 {
		return fmt.Sprintf("all %s rows have one value: once one of them is known, all are", thousands(rows))
	}
	return fmt.Sprintf("%d values in %s rows: how often each occurs tells which is which", distinct, thousands(rows))
}

// advantage is how many of the rows that blind guessing gets wrong are right
// with an attack.
func advantage(named, blind float64) float64 {
	if blind >= 1 {
		return 0
	}
	return max(0, (named-blind)/(1-blind))
}

// advise judges a column by its card.
func advise(t *tally, k *Card) Advice {
	switch {
	case len(t.values) == 0:
		return Advice{Keep, "every row is NULL, and seen to be"}
	case t.Scheme == enigma.Plain:
		return Advice{UseRnd, "nothing is hidden: right for what is public anyway"}
	case !t.keepsEquality():
		return k.adviseLengths()
	}
	if why := Tiny(t.rows, len(t.values)); why != "" {
		return Advice{UseRnd, why}
	}
	byFrequency, by := named(k.Attacks, false)
	how := by.Name
	if t.keepsOrder() {
		byOrder, best := named(k.Attacks, true)
		if advantage(byOrder, k.Blind) >= orderLost {
			return k.adviseOrder(byOrder, best, byFrequency)
		}
	}
	if advantage(byFrequency, k.Blind) >= tolerable {
		return Advice{UseRnd, fmt.Sprintf("%s with a similar population names %s of the rows; naming the commonest value always, %s",
			how, percent(byFrequency), percent(k.Blind))}
	}
	if !t.keepsOrder() {
		return Advice{Keep, fmt.Sprintf("%s with a similar population names %s of the rows; naming the commonest value always, %s",
			how, percent(byFrequency), percent(k.Blind))}
	}
	return t.advisePlacing(k)
}

func (k *Card) adviseLengths() Advice {
	if k.Scheme == enigma.Rnd && advantage(k.ByLength, k.Blind) >= tolerable {
		return Advice{Keep, fmt.Sprintf("but lengths alone name %s of the rows: pad the values to one length if that is too much", percent(k.ByLength))}
	}
	return Advice{Keep, "none of the attacks has anything to go by"}
}

// adviseOrder is for columns that their order gives away.
func (k *Card) adviseOrder(byOrder float64, best Attack, byFrequency float64) Advice {
	reason := fmt.Sprintf("the %s attack, knowing %s, names %s of the rows", best.Name, withArticle(best.Knows), percent(byOrder))
	switch {
	case advantage(byFrequency, k.Blind) < tolerable:
		return Advice{DropOrder, reason + "; without order, frequencies name " + percent(byFrequency)}
	case summable(k.Type):
		return Advice{UseSum, reason + ": sum if it is only added up, rnd if it is only fetched"}
	}
	return Advice{UseRnd, reason}
}

// advisePlacing is for columns whose order names few rows: what is left are
// estimates, and they are close for every scheme that keeps order.
func (t *tally) advisePlacing(k *Card) Advice {
	byOrder, _ := named(k.Attacks, true)
	reason := fmt.Sprintf("the attacks name %s of the rows at most", percent(byOrder))
	if t.Bits == 0 || len(t.values) < 2 {
		return Advice{Keep, reason}
	}
	if t.provenIsBetter() {
		return Advice{UseProven, reason + "; compact ope places the others closer than ope-proven would, whatever is known"}
	}
	if similar := k.placed(similarPopulation); similar != "" {
		reason += "; a similar population places the others to within " + similar + " of the spread"
	}
	if last := k.placed(pairsKnown(knownPairs[len(knownPairs)-1])); last != "" {
		reason += ", 16 known pairs to within " + last
	}
	return Advice{Keep, reason + ": right if such estimates are no secret"}
}

// provenIsBetter reports whether ope-proven's terms would leave clearly larger
// errors than these of compact ope, for every number of known pairs.
func (t *tally) provenIsBetter() bool {
	for _, n := range knownPairs {
		compact, prefix := t.errorsWith(n)
		if compact == nil || prefix == nil || *prefix < clearly**compact {
			return false
		}
	}
	return true
}

// placed returns the least error of the attacks that know that much, "" if none
// of them estimates.
func (k *Card) placed(knows string) string {
	least := math.Inf(1)
	for _, a := range k.Attacks {
		if a.Knows == knows && a.Error != nil {
			least = min(least, *a.Error)
		}
	}
	if math.IsInf(least, 1) {
		return ""
	}
	return percent(least)
}

// withArticle makes a clause of what an attacker knows.
func withArticle(knows string) string {
	if knows == similarPopulation {
		return "a " + knows
	}
	return knows
}

// summable reports whether scheme sum serves values of a type.
func summable(typ string) bool {
	switch typ {
	case "smallint", "integer", "bigint":
		return true
	}
	return strings.HasPrefix(typ, "numeric(")
}
