// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

// The words that the market's contracts share. Amounts are grains of ENG (8 decimals), times are seconds of block
// timestamps, parts are basis points (10,000 are the whole). docs/spec/market-contract-v2.md states the rules.

/// @notice One part of a data set's revenue, in ten-thousandths.
struct Payout {
    address to;
    uint16 basisPoints;
}

/// @notice An owner's consent to a token transfer, as ERC-2612 defines it.
struct Permit {
    uint256 value;
    uint256 deadline;
    uint8 v;
    bytes32 r;
    bytes32 s;
}

/// @notice All that buying needs of a data set, in one storage slot.
struct Head {
    uint88 accrued; // tick-seconds until asOf, as if subscriptions of epochs that are not settled never ended
    uint48 rate; // ticks for PERIOD, of those and of all live subscriptions
    uint32 asOf; // 0: there is no such data set
    uint16 next; // no subscription that rate counts ends in an earlier epoch
    uint48 price; // ticks for PERIOD
    bool open; // to new subscriptions and renewals
    bool far; // some subscription was paid further ahead than a Pair reaches
    uint8 compensations; // how often its subscribers were compensated
}

/// @notice What the ranking remembers of a data set, in one slot.
struct Window {
    uint88 before; // accrued at the start of the month before asOf's month; months are PERIOD long and start at 0
    uint88 start; // accrued at the start of asOf's month
    uint8 offences;
    uint32 lastOffence;
    bool written; // at registration, so that no subscriber pays for new storage
}

/// @notice Terms of a data set that are rarely read, in one slot.
struct Terms {
    uint32 priceRaised; // when it last went up; 0: never
    uint32 trialSeconds; // 0: no trials
    uint32 trialRows; // how many rows a trial may fetch; nodes count them
    uint56 thawing; // the part of the deposit that its provider wants back
    uint40 thawed; // when
}

/// @notice What the chain keeps of a data set.
struct Dataset {
    Head head;
    address provider;
    uint56 deposit;
    uint24 revision; // of the manifest
    uint16 registered; // the day
    bytes32 account; // of the payout list in force; see accountOf
    Window window;
    Terms terms;
}

/// @notice What the chain keeps of one subscriber of one data set, in one slot.
struct Subscription {
    uint40 end; // the first moment without paid access
    uint40 trialEnd; // the first moment without trial access; 0 if there was no trial
    uint48 rate; // ticks that it pays for PERIOD now; several purchases at different prices are averaged
    uint48 locked; // the price in ticks that it renews at, see Subscriptions._price
    uint48 cap; // the most ticks that an automatic renewal may cost; 0: none
    uint8 compensated; // how many of the data set's compensations are counted already
}

/// @notice Subscriptions that end in one epoch: what they pay for PERIOD, and how many tick-seconds have to be taken
/// back when the epoch is over, since they ended before its end.
struct Ends {
    uint48 rate;
    uint72 over;
}

/// @notice Two epochs that are PERIOD apart, in one slot that is used again and again: renewing moves a subscription
/// from the first to the second. One data set has six, for the epochs of a month.
struct Pair {
    uint48 rate;
    uint72 over;
    uint48 laterRate; // of the epoch PERIOD later
    uint72 laterOver;
    uint16 month; // of the first epoch
}

/// @notice Revenue of a data set under one payout list, in tick-seconds.
struct List {
    uint88 banked; // of earlier times in force
    uint88 since; // accrued when it came into force; once retired, the end of its data set's id, see Revenue.takeFee
    uint64 fee; // grains that the treasury has taken
    bool retired; // not in force
}

/// @notice What a slash set aside for the subscribers of that time.
struct Compensation {
    uint64 amount; // grains
    uint64 rate; // ticks for PERIOD, of all who share it
    uint40 time;
}

/// @notice Why an automatic renewal cannot happen now.
enum Renewable {
    Yes,
    UnknownDataset,
    Closed,
    NotAgreed,
    TooEarly,
    TooLate,
    AboveCap,
    NoFunds
}

uint256 constant PERIOD = 30 days;
uint256 constant EPOCH = 5 days; // divides PERIOD
uint256 constant EPOCHS = 6; // in a PERIOD
uint256 constant WHOLE = 10_000;
uint256 constant TICK = 100; // grains; the books count in ticks, so that they fit into few slots
uint256 constant TICK_SECONDS = PERIOD / TICK; // this many tick-seconds are one grain
