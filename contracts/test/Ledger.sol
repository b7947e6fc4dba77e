// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Payout, EPOCH, PERIOD, TICK_SECONDS, WHOLE} from "../Types.sol";

/// @title A second market, deliberately dumb: it keeps every stretch of every purchase, and sums all up when asked
/// @notice Rates are what the real market says that it charges; the ledger checks that they are worth what was paid,
/// to the tick-second, and works out from them who is due what. It has no epochs' sums, no Pairs, no lazy anything.
abstract contract Ledger {
    /// @notice A stretch of time at one rate, in ticks for PERIOD.
    struct Span {
        uint256 from;
        uint256 to;
        uint256 rate;
        bool cut; // by a later purchase or by leaving, so that its end is no end of a subscription
    }

    struct Sub {
        Span[] spans;
        uint256 end;
        uint256 trialEnd;
        uint256 locked; // ticks, the price of the last month bought
        uint256 cap; // ticks
        uint256 paid; // grains
        uint256 refunded; // grains
        uint256 lumps; // tick-seconds that were earned at once
        uint256 pending; // grains of compensation that were not credited yet
    }

    struct Set {
        bytes32 id;
        address provider;
        uint256 price; // ticks
        uint256 raised; // when the price last went up
        bool open;
        uint256 added; // to the deposit, and so on, in grains
        uint256 slashed;
        uint256 withdrawn;
        uint256 thawing;
        uint256 thawed;
        uint256 list; // in force
        uint256 since; // certain when it came into force
        uint256 slashes; // that set something aside
    }

    /// @notice What one payout list of a data set has earned while it was in force before, in tick-seconds, and what
    /// was paid out of it, in grains.
    struct Account {
        uint256 banked;
        uint256 fee;
        mapping(address => uint256) claimed;
    }

    Set[] internal sets;
    address[] internal subscribers;
    mapping(uint256 set => mapping(address => Sub)) internal subs;
    mapping(uint256 set => mapping(uint256 list => Account)) internal accounts;
    mapping(address => uint256) internal balances;

    /// @notice Buys; returns the tick-seconds that must lie between 0 and the seconds bought.
    function bought(uint256 set, address who, uint256 t, uint256 price, uint256 months, uint256 rate)
        internal
        returns (uint256 rest)
    {
        Sub storage s = subs[set][who];
        uint256 start = s.end > t ? s.end : t;
        uint256 value = price * months * PERIOD + cut(s, t);
        s.end = start + months * PERIOD;
        require(value >= rate * (s.end - t), "the rate is worth more than what was paid");
        rest = value - rate * (s.end - t);
        s.lumps += rest;
        s.spans.push(Span(t, s.end, rate, false));
    }

    /// @notice Ends what is running; returns the tick-seconds that were not used.
    function cut(Sub storage s, uint256 t) internal returns (uint256 left) {
        if (s.spans.length == 0) return 0;
        Span storage last = s.spans[s.spans.length - 1];
        if (last.to / EPOCH >= t / EPOCH) last.cut = true; // what ended in an earlier epoch has an end already
        if (last.to <= t) return 0;
        left = last.rate * (last.to - t);
        last.to = t;
    }

    /// @notice Leaves; returns the refund in grains.
    function quit(uint256 set, address who, uint256 t) internal returns (uint256 refund) {
        Sub storage s = subs[set][who];
        if (s.end <= t) return 0;
        uint256 rest = cut(s, t);
        refund = rest / TICK_SECONDS;
        s.lumps += rest % TICK_SECONDS;
        s.refunded += refund;
        s.end = t;
    }

    /// @notice The rate that a subscription counts with until its last epoch is over.
    function rateAt(uint256 set, address who, uint256 t) internal view returns (uint256) {
        Span[] storage spans = subs[set][who].spans;
        if (spans.length == 0) return 0;
        Span storage last = spans[spans.length - 1];
        return !last.cut && last.to / EPOCH >= t / EPOCH ? last.rate : 0;
    }

    /// @notice Tick-seconds that one subscriber's money has earned and that no later event takes back: of a
    /// subscription that ends in the present epoch, what it earned before that epoch.
    function certainOf(Sub storage s, uint256 t) internal view returns (uint256 sum) {
        sum = s.lumps;
        for (uint256 i = 0; i < s.spans.length; i++) {
            Span storage p = s.spans[i];
            uint256 to = p.to < t ? p.to : t;
            if (!p.cut && p.to / EPOCH == t / EPOCH) to = t / EPOCH * EPOCH;
            sum += p.rate * (to - p.from);
        }
    }

    function certain(uint256 set, uint256 t) internal view returns (uint256 sum) {
        for (uint256 i = 0; i < subscribers.length; i++) {
            sum += certainOf(subs[set][subscribers[i]], t);
        }
    }

    /// @notice Tick-seconds that all of a subscriber's stretches are worth, also those to come.
    function worth(Sub storage s) internal view returns (uint256 sum) {
        sum = s.lumps;
        for (uint256 i = 0; i < s.spans.length; i++) {
            sum += s.spans[i].rate * (s.spans[i].to - s.spans[i].from);
        }
    }

    /// @notice Grains that a list has earned.
    function gross(uint256 set, uint256 list, uint256 t) internal view returns (uint256) {
        Set storage d = sets[set];
        uint256 sum = accounts[set][list].banked;
        if (d.list == list) sum += certain(set, t) - d.since;
        return sum / TICK_SECONDS;
    }

    /// @notice Grains that a payee's entries of a list are worth.
    function shareOf(uint256 total, uint256 fee, Payout[] memory list, address payee) internal pure returns (uint256) {
        uint256 part = 0;
        for (uint256 i = 0; i < list.length; i++) {
            if (list[i].to == payee) part += list[i].basisPoints;
        }
        return (total - total * fee / WHOLE) * part / WHOLE;
    }

    /// @notice Puts another list in force.
    function switched(uint256 set, uint256 list, uint256 t) internal {
        Set storage d = sets[set];
        uint256 now_ = certain(set, t);
        accounts[set][d.list].banked += now_ - d.since;
        d.since = now_;
        d.list = list;
    }

    function held(uint256 set) internal view returns (uint256) {
        return sets[set].added - sets[set].slashed - sets[set].withdrawn;
    }
}
