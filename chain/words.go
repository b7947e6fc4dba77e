package chain

import "enigma"

// words are what the contracts' errors say to people, by name. A name means the
// same in every contract.
var words = map[string]wording{
	// Data sets.
	"BadName":           {enigma.Invalid, "use 1 to 63 of a-z, 0-9 and _, a letter first", "not a data set's name", nil},
	"BadManifest":       {enigma.Invalid, "", "the manifest's hash is missing", nil},
	"BadPayouts":        {enigma.Invalid, "name 1 to 64 addresses whose basis points add up to 10000", "not a list of payouts", nil},
	"AlreadyRegistered": {enigma.Invalid, "update it instead", "data set %s is registered already", func(a said) []any { return list(a.id("id")) }},
	"UnknownDataset":    {enigma.NotFound, "check the provider's address and the name", "no data set has the id %s", func(a said) []any { return list(a.id("id")) }},
	"NotProvider":       {enigma.Denied, "", "only its provider %s may change the data set", func(a said) []any { return list(a.account("provider")) }},
	"NotAllowed":        {enigma.Denied, "", "the account %s may not do this", func(a said) []any { return list(a.account("caller")) }},
	"Inactive":          {enigma.Denied, "its provider has closed it; what was paid for stays open", "the data set takes no new subscriptions", nil},
	"WrongRevision":     {enigma.Conflict, "somebody may have published in between: start again from the present revision", "the next revision is %s", func(a said) []any { return list(a.number("want")) }},
	"NotOffered":        {enigma.Denied, "its provider has to offer it first", "the data set is not offered to %s", func(a said) []any { return list(a.account("to")) }},
	"BadPrice": {enigma.Invalid, "", "a price is a multiple of %s, at most %s", func(a said) []any {
		return list(a.eng("tick"), a.eng("most"))
	}},

	// Deposits.
	"BadDeposit":      {enigma.Invalid, "", "the deposit of a data set that is open is at least %s, and no more can be taken than there is", func(a said) []any { return list(a.eng("least")) }},
	"StillSubscribed": {enigma.Denied, "close the data set and wait until paid time is over, or keep the least deposit in", "the last of the deposit stays while there are subscribers", nil},
	"StillChallenged": {enigma.Unavailable, "answer them, or close those whose time is over", "%s challenges of the data set are open, which hold its deposit until %s at the latest", func(a said) []any {
		return list(a.number("open"), a.time("until"))
	}},
	"NotThawed": {enigma.Unavailable, "", "the deposit thaws until %s", func(a said) []any { return list(a.time("until")) }},
	"BadShare":  {enigma.Invalid, "", "a part in basis points is at most 10000", nil},

	// Subscriptions.
	"BadMonths": {enigma.Invalid, "", "a subscription is for 1 to %d months, and reaches no further ahead", func(a said) []any { return list(a.number("most")) }},
	"CostAboveLimit": {enigma.Invalid, "look at the price again", "it costs %s, more than the %s agreed to", func(a said) []any {
		return list(a.eng("cost"), a.eng("limit"))
	}},
	"NoTrial":   {enigma.Denied, "", "the data set offers no trial", nil},
	"TrialUsed": {enigma.Denied, "subscribe to go on", "the account has had its trial of this data set", nil},
	"BalanceTooLow": {enigma.Invalid, "pay in first", "the account's balance in the market is %s, and %s are needed", func(a said) []any {
		return list(a.eng("balance"), a.eng("needed"))
	}},
	"NothingDue": {enigma.Invalid, "", "nothing is due to this account", nil},

	// The market as a whole.
	"IsPaused":     {enigma.Unavailable, "what runs goes on: renewals, claims, refunds and withdrawals are not paused", "new business is paused until %s", func(a said) []any { return list(a.time("until")) }},
	"PausedLately": {enigma.Denied, "", "the next pause may begin at %s", func(a said) []any { return list(a.time("until")) }},
	"ZeroAddress":  {enigma.Invalid, "", "the zero address is nobody's", nil},
	"BadFee":       {enigma.Invalid, "", "the market's fee is too high", nil},
	"WrongAmount": {enigma.Invalid, "", "the token moved %s in place of %s", func(a said) []any {
		return list(a.eng("got"), a.eng("want"))
	}},

	// OpenZeppelin's guards (ReentrancyGuard, SafeERC20, Address, ShortStrings).
	"ReentrancyGuardReentrantCall": {enigma.Denied, "", "the contract is in the middle of another call", nil},
	"SafeERC20FailedOperation":     {enigma.Invalid, "", "the token %s refused the transfer", func(a said) []any { return list(a.account("token")) }},
	"FailedCall":                   {enigma.Invalid, "", "a call that the contract made failed without saying why", nil},
	"InvalidShortString":           {enigma.Internal, "", "a text in the contract is malformed", nil},
	"StringTooLong":                {enigma.Invalid, "", "a text is too long", nil},

	// ENG (ERC-6093, ERC-2612).
	"ERC20InsufficientBalance": {
		enigma.Invalid, "get some ENG; a development chain's faucet gives it", "account %s has %s and needs %s",
		func(a said) []any { return list(a.account("sender"), a.eng("balance"), a.eng("needed")) },
	},
	"ERC20InsufficientAllowance": {
		enigma.Denied, "the token did not accept the account's signed consent; approve the amount first",
		"the market may take %s of the account's ENG and needs %s",
		func(a said) []any { return list(a.eng("allowance"), a.eng("needed")) },
	},
	"ERC20InvalidApprover":        {enigma.Invalid, "", "the account %s cannot give an allowance", func(a said) []any { return list(a.account("approver")) }},
	"ERC20InvalidSpender":         {enigma.Invalid, "", "the account %s cannot get an allowance", func(a said) []any { return list(a.account("spender")) }},
	"ERC20InvalidSender":          {enigma.Invalid, "", "the account %s cannot send ENG", func(a said) []any { return list(a.account("sender")) }},
	"ERC20InvalidReceiver":        {enigma.Invalid, "", "the account %s cannot get ENG", func(a said) []any { return list(a.account("receiver")) }},
	"ERC2612ExpiredSignature":     {enigma.Invalid, "sign again", "the signed consent to the payment was good until %s", func(a said) []any { return list(a.time("deadline")) }},
	"ERC2612InvalidSigner":        {enigma.Denied, "", "the consent to the payment is signed by %s, not by its owner %s", func(a said) []any { return list(a.account("signer"), a.account("owner")) }},
	"InvalidAccountNonce":         {enigma.Invalid, "sign again", "the next consent of account %s has the number %s", func(a said) []any { return list(a.account("account"), a.number("currentNonce")) }},
	"ECDSAInvalidSignature":       {enigma.Invalid, "", "not a signature", nil},
	"ECDSAInvalidSignatureLength": {enigma.Invalid, "", "a signature has 65 bytes, not %s", func(a said) []any { return list(a.number("length")) }},
	"ECDSAInvalidSignatureS":      {enigma.Invalid, "", "a signature with a high s value (EIP-2)", nil},

	// The timelock (TimelockController, AccessControl).
	"AccessControlBadConfirmation":     {enigma.Invalid, "", "only the account itself can give a role up", nil},
	"AccessControlUnauthorizedAccount": {enigma.Denied, "", "the account %s has not the role that this takes", func(a said) []any { return list(a.account("account")) }},
	"TimelockInsufficientDelay":        {enigma.Invalid, "", "the delay of %s s is below the timelock's %s s", func(a said) []any { return list(a.number("delay"), a.number("minDelay")) }},
	"TimelockInvalidOperationLength":   {enigma.Invalid, "", "a batch of %s targets has %s payloads and %s values", func(a said) []any { return list(a.number("targets"), a.number("payloads"), a.number("values")) }},
	"TimelockUnauthorizedCaller":       {enigma.Denied, "schedule it through the timelock", "only the timelock itself may do this, not %s", func(a said) []any { return list(a.account("caller")) }},
	"TimelockUnexecutedPredecessor":    {enigma.Unavailable, "", "operation %s has to be executed first", func(a said) []any { return list(a.id("predecessorId")) }},
	"TimelockUnexpectedOperationState": {enigma.Unavailable, "its delay may not be over", "operation %s is not in the state that this takes", func(a said) []any { return list(a.id("operationId")) }},
}
