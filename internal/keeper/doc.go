// Package keeper does, unattended, what a market's contracts leave to whoever
// cares: it renews subscriptions whose subscribers have agreed to that, collects
// the wallet's revenue, and looks after challenges and evidence.
//
// A Keeper goes round: it reads what has changed on the chain, makes a list of
// tasks, and does those that its budget allows, each by itself. One that fails is
// left alone for a while, longer each time, and keeps no other from being done.
//
// # Money
//
// The wallet pays for gas only. A budget bounds that by the day, in wei and in
// transactions; it is written down before a transaction is sent, so that neither
// a crash nor a restart gives it twice. Days are those of the block clock, in UTC.
//
// # Limits
//
// It believes its endpoint, as package chain does. What it knows of subscriptions
// it reads again from the chain's history at each start.
package keeper
