package chain

import (
	"bytes"

	"enigma"
)

// name reads a name as the interface of 2018 has it: 32 bytes, zeros behind.
func (a said) name(arg string) string {
	b, _ := a[arg].([32]byte)
	return string(bytes.TrimRight(b[:], "\x00"))
}

// wordsBeside are the words of the contracts beside the market. A signature says what
// is particular to one contract.
var wordsBeside = map[string]wording{
	// Directory.
	"AlreadyListed": {enigma.Invalid, "list it again with other tags to change them", "it is listed already", nil},
	"NotListed":     {enigma.Invalid, "list it first", "the data set is not listed by this account", nil},
	"BadTags":       {enigma.Invalid, "", "a data set has at most %s tags, none of them twice", func(a said) []any { return list(a.number("most")) }},

	// Nodes.
	"AlreadyRegistered(address)": {enigma.Invalid, "update the entry instead", "the node %s is registered already", func(a said) []any { return list(a.account("node")) }},
	"NotRegistered":              {enigma.NotFound, "enigma nodes ls lists who is", "the account %s is no registered node", func(a said) []any { return list(a.account("node")) }},
	"BadRoles":                   {enigma.Invalid, "name some of gateway, persistence, worker, custodian, federation", "no roles that there are", nil},
	"BadStake":                   {enigma.Invalid, "", "the stake of a node that counts is at least %s, and no more can be taken than there is", func(a said) []any { return list(a.eng("least")) }},

	// Reports.
	"NotOpen":         {enigma.Invalid, "", "case %s is not open", func(a said) []any { return list(a.number("number")) }},
	"TooEarly":        {enigma.Unavailable, "wait until then", "it can be done from %s on", func(a said) []any { return list(a.time("from")) }},
	"TooLate":         {enigma.Invalid, "the bond is lost", "it had to be done by %s", func(a said) []any { return list(a.time("until")) }},
	"WrongCommitment": {enigma.Invalid, "reveal the evidence that was reported, with its salt", "the evidence is not what was committed to", nil},
	"BadParameters":   {enigma.Invalid, "", "the parameters of disputes are out of bounds", nil},
	"BadFederation":   {enigma.Invalid, "", "the federation's members must ascend, and more than half of them sign", nil},

	// Challenges.
	"BadCommitment":      {enigma.Invalid, "", "a commitment has a root, chunks, and an interval from an hour to 30 days", nil},
	"AlreadyCommitted":   {enigma.Invalid, "its data do not change: recommit", "revision %s is committed to already", func(a said) []any { return list(a.number("revision")) }},
	"NotChallengeable":   {enigma.Invalid, "", "the data set promises nothing: it is closed and has no deposit", nil},
	"TooManyChallenges":  {enigma.Unavailable, "wait until some are answered", "the data set is challenged enough", nil},
	"AlreadyChallenging": {enigma.Invalid, "", "this account's challenge %s of the data set is open still", func(a said) []any { return list(a.number("number")) }},
	"ChallengeClosed":    {enigma.Invalid, "", "challenge %s is not open", func(a said) []any { return list(a.number("number")) }},
	"AlreadyDrawn":       {enigma.Invalid, "", "the challenge asks for chunk %s already", func(a said) []any { return list(a.number("index")) }},
	"NotYetDrawable":     {enigma.Unavailable, "try again in some seconds", "the chunk can be drawn from block %s on", func(a said) []any { return list(a.number("fromBlock")) }},
	"HashGone":           {enigma.Unavailable, "draw it anew", "the chain has forgotten the hash of block %s", func(a said) []any { return list(a.number("anchor")) }},
	"Late":               {enigma.Invalid, "", "the challenge had to be answered by %s", func(a said) []any { return list(a.time("deadline")) }},
	"NotLate":            {enigma.Unavailable, "", "the challenge can be answered until %s", func(a said) []any { return list(a.time("deadline")) }},
	"BadChunk":           {enigma.Invalid, "", "a chunk has at most 4096 bytes, not %s", func(a said) []any { return list(a.number("length")) }},
	"WrongProof":         {enigma.Invalid, "the storage nodes may hold something else than was committed to", "the proof is not one of chunk %s", func(a said) []any { return list(a.number("index")) }},
	"NotFresh":           {enigma.Invalid, "a demand for a fresh commitment is answered by committing, and one for a chunk by the chunk", "the challenge asks for something else, or there is no commitment since", nil},

	// The interface of 2018.
	"BadName(bytes32)":  {enigma.Invalid, "use 1 to 32 of a-z, 0-9 and _, a letter first", "%q is not a data set's name", func(a said) []any { return list(a.name("name")) }},
	"BadPrice(uint256)": {enigma.Invalid, "", "a price of %s: want a multiple of 0.000001 ENG, not 0", func(a said) []any { return list(a.eng("price")) }},
	"UnknownName":       {enigma.NotFound, "", "no data set has the name %q", func(a said) []any { return list(a.name("name")) }},
	"NameTaken":         {enigma.Invalid, "choose another one", "the name %q is taken", func(a said) []any { return list(a.name("name")) }},
	"NotForSale":        {enigma.Denied, "", "the data set %q takes no new subscriptions", func(a said) []any { return list(a.name("name")) }},
	"OwnDataset":        {enigma.Invalid, "", "the data set %q is the account's own", func(a said) []any { return list(a.name("name")) }},
	"NotOwner":          {enigma.Denied, "", "only %s may do this", func(a said) []any { return list(a.account("owner")) }},
	"NotSubscriber":     {enigma.Denied, "", "only the subscriber %s may do this", func(a said) []any { return list(a.account("subscriber")) }},
	"NotTheFacade":      {enigma.Invalid, "", "the market's facade is %s", func(a said) []any { return list(a.account("legacy")) }},
	"BadIndex":          {enigma.NotFound, "", "there is no entry %s among %s", func(a said) []any { return list(a.number("index"), a.number("size")) }},
	"NothingToNote":     {enigma.Invalid, "", "there is nothing that the facade does not know", nil},
	"WrongTerms":        {enigma.Invalid, "", "the two halves of the market were set up differently", nil},
}
