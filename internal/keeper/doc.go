// Package keeper does, unattended, what a market's contracts leave to whoever
// cares: it renews subscriptions whose subscribers have agreed to that, collects
// the wallet's revenue, closes challenges that nobody answered, and takes back
// bonds. For a provider it commits to what is stored, and answers challenges; for
// whoever keeps receipts it reports nodes that have contradicted themselves.
//
// A Keeper goes round: it reads what has changed on the chain, makes a list of
// tasks, and does those that its budget allows, each by itself. One that fails is
// left alone for a while, longer each time, and keeps no other from being done.
//
// # Money
//
// The wallet pays for gas, and the bonds of reports until they come back. A budget
// bounds the gas by the day, in wei and in transactions; it is written down before
// a transaction is sent, so that neither a crash nor a restart gives it twice. Days
// are those of the block clock, in UTC. The last quarter of a budget is for tasks
// that keep the wallet from losing money: commitments, answers and reveals.
//
// A report's secret is on disk before the report is sent. After a crash the case is
// looked for on the chain, and revealed. One offence is reported once.
//
// # Limits
//
// It believes its endpoint, as package chain does. Payout lists it reads again
// from the chain's history at each start, and challenges one by one. A challenge of
// a revision that was replaced it answers as long as storage nodes have that: they
// keep one beside the present one.
package keeper
