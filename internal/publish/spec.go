package publish

import (
	"fmt"
	"time"

	"enigma"
)

// A Spec is what dataset.yaml says.
type Spec struct {
	File        string // where it was read from
	Name        string
	Description string
	Licence     string
	Price       enigma.Grains // for 30 days
	Deposit     enigma.Grains // locked as collateral
	Payouts     []Share       // who gets which part of the price; empty: the provider, all of it
	Trial       Trial         // what may be tried for nothing
	Tags        []string      // words that the data set is listed under
	Threshold   int           // custodians needed to recover the key; 0 leaves it to the caller

	// ShareJoins puts columns of the same name, type and scheme in different
	// tables into one join group, unless they name one themselves.
	ShareJoins bool

	// Writable data sets can be changed row by row by their owner.
	Writable bool

	Tables []TableSpec
}

// A Trial is what a data set gives away to have itself tried. The zero value is
// none.
type Trial struct {
	Length time.Duration
	Rows   uint32 // that it may fetch
}

// PriceStep is what prices are multiples of: the market contract's tick.
const PriceStep enigma.Grains = 100

// MaxTags is how many tags a data set may have, and MaxTag how many bytes one.
const (
	MaxTags = 8
	MaxTag  = 31
)

// A TableSpec is one CSV file and what is known about it.
type TableSpec struct {
	Name    string
	Comment string
	File    string       // as it can be opened
	Columns []ColumnSpec // declared ones only, in the order of the declaration
	Key     []string     // columns whose values are unique together, and never NULL
	Indexes [][]string   // columns of each index on the storage nodes; nil: the key
	Cluster [][]string   // orders in which the rows are numbered; they are stored in the first

	Computed  []ComputedSpec // expressions that storage nodes can sum
	Integrity string         // enigma.IntegrityRow or ""

	Partition *enigma.Partition // how storage nodes divide the rows; nil: not at all

	where string // file:line for errors
}

// A ColumnSpec is what is declared of one column. Zero fields are inferred.
type ColumnSpec struct {
	Name    string
	Type    string
	Scheme  enigma.Scheme
	Join    string
	Comment string
	NotNull bool
	Force   bool // the scheme is meant, although it reveals nearly everything

	Min, Max string // bounds of every value, to make ope terms smaller
	Sum      bool   // storage nodes can add its values up
	Reserved bool   // sold by grants only

	where string
}

// A ComputedSpec is an expression over a table's columns and the type that
// holds its results exactly.
type ComputedSpec struct {
	Expr, Type string

	where string
}

// A Share is one part of a data set's revenue. Exactly one of Role and Address
// is set.
type Share struct {
	Role        string // one of Roles: all of its addresses together get the part
	Address     enigma.Address
	BasisPoints int // of 10,000
}

// Roles are the words that may stand for addresses in payouts.
var Roles = []string{"provider", "storage", "custodians", "worker"}

// ResolvePayouts names the addresses behind the roles, and divides each role's
// part evenly among them; what does not divide goes to the first. An address
// that plays several roles gets one payout.
func (s *Spec) ResolvePayouts(provider enigma.Address, roles map[string][]enigma.Address) ([]enigma.Payout, error) {
	shares := s.Payouts
	if len(shares) == 0 {
		shares = []Share{{Role: "provider", BasisPoints: 10_000}}
	}
	var order []enigma.Address
	points := map[enigma.Address]int{}
	for _, sh := range shares {
		to := []enigma.Address{sh.Address}
		switch sh.Role {
		case "":
		case "provider":
			to = []enigma.Address{provider}
		default:
			if to = roles[sh.Role]; len(to) == 0 {
				return nil, invalid("no node plays the role, so nobody could be paid: name an address instead",
					"%s: payouts: %s", s.File, sh.Role)
			}
		}
		for i, a := range to {
			part := sh.BasisPoints / len(to)
			if i == 0 {
				part += sh.BasisPoints % len(to)
			}
			if _, ok := points[a]; !ok {
				order = append(order, a)
			}
			points[a] += part
		}
	}
	var payouts []enigma.Payout
	for _, a := range order {
		if points[a] > 0 {
			payouts = append(payouts, enigma.Payout{To: a, BasisPoints: uint16(points[a])})
		}
	}
	return payouts, nil
}

// CheckTag is an error if s is no tag: 1 to MaxTag of a-z, 0-9 and -.
func CheckTag(s string) error {
	ok := s != "" && len(s) <= MaxTag
	for _, c := range []byte(s) {
		ok = ok && (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')
	}
	if !ok {
		return fmt.Errorf("%q is no tag", s)
	}
	return nil
}

// invalid is an error about what the provider wrote.
func invalid(hint, format string, args ...any) error {
	return &enigma.Error{Kind: enigma.Invalid, Op: "publish", Hint: hint, Err: fmt.Errorf(format, args...)}
}
