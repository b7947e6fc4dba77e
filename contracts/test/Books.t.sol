// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Dataset, EPOCH, PERIOD, TICK} from "../Types.sol";
import {Ledger} from "./Ledger.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title The books over years: ends that lie far ahead, and come near
/// @notice Random purchases and departures, compared with the dumb ledger.
contract BooksTest is Ledger, MarketTest {
    bytes32 private id;

    function setUp() public override {
        super.setUp();
        id = register("trades", PRICE);
        sets.push().id = id;
        for (uint256 i = 0; i < 3; i++) {
            subscribers.push(rich(string(abi.encodePacked("subscriber ", bytes1(uint8(65 + i))))));
        }
    }

    function buy(address who, uint256 months) private {
        if (subs[0][who].end + months * PERIOD > time() + 120 * PERIOD) return;
        uint256 price = terms.priceFor(id, who) / TICK;
        subscribe(who, id, uint32(months));
        bought(0, who, time(), price, months, subscription(id, who).rate);
    }

    function depart(address who) private {
        uint256 want = quit(0, who, time());
        vm.assertEq(unsubscribe(who, id), want, "refund");
    }

    function compare(string memory when) private view {
        uint256 total = gross(0, 0, time());
        vm.assertEq(due(id, provider), total - total * FEE / 10_000, when);
        uint256 epoch = time() / EPOCH;
        for (uint256 ahead = 0; ahead < 14; ahead++) {
            uint256 rate = 0;
            for (uint256 i = 0; i < subscribers.length; i++) {
                Sub storage s = subs[0][subscribers[i]];
                if (s.end / EPOCH == epoch + ahead) rate += rateAt(0, subscribers[i], time());
            }
            vm.assertEq(market.endsIn(id, true, epoch + ahead).rate, rate, "what ends in an epoch");
        }
    }

    /// Each step is sixteen bits: who, what, how many months, how long until the next.
    /// forge-config: default.fuzz.runs = 24
    /// forge-config: long.fuzz.runs = 500
    function testYears(uint256 steps) public {
        for (uint256 i = 0; i < 16; i++) {
            uint256 step = steps >> 16 * i & 0xffff;
            address who = subscribers[step % 3];
            uint256 months = [1, 1, 2, 3, 11, 26][step / 4 % 6];
            if (step / 32 % 5 == 0) depart(who);
            else buy(who, months);
            compare("after a step");
            if (step / 256 % 2 == 0) setPrice(id, uint64((step / 512 + 1) * 100));
            skip([1 hours, 2 days, 9 days, 30 days, 31 days, 65 days, 100 days, 13 hours][step / 1024 % 8]);
            compare("after a while");
        }
        skip(120 * PERIOD + EPOCH);
        compare("in the end");
    }

    /// A subscription far ahead that comes near is found where it was put, alone or among others.
    /// forge-config: default.fuzz.runs = 24
    /// forge-config: long.fuzz.runs = 500
    function testFarComesNear(uint8 months, uint256 wait, bool more) public {
        months = uint8(bound(months, 3, 120));
        buy(subscribers[0], months);
        if (more) buy(subscribers[1], months);
        vm.assertTrue(terms.dataset(id).head.far, "far");
        skip(bound(wait, 0, months * PERIOD - 1));
        buy(subscribers[2], 1);
        if (more) buy(subscribers[2], months);
        depart(subscribers[0]);
        compare("after leaving");
        buy(subscribers[0], 1);
        compare("after coming back");
        skip(months * PERIOD);
        compare("in the end");
        depart(subscribers[1]);
        buy(subscribers[1], 2);
        compare("long after the end");
    }

    /// One was put far ahead, another, who pays as much but ends later in the same epoch, into the Pair: taking the first
    /// out of the Pair would take more back than the second put there.
    function testFarAndNearInOneEpoch() public {
        buy(subscribers[0], 4);
        skip(3 * PERIOD + 20 hours);
        buy(subscribers[1], 1);
        vm.assertEq(subs[0][subscribers[0]].end / EPOCH, subs[0][subscribers[1]].end / EPOCH, "the epoch");
        depart(subscribers[0]);
        compare("after leaving");
        skip(PERIOD + EPOCH);
        compare("in the end");
    }

    /// The ranking's window: what had accrued when the month began, and the month before it, however long nobody came.
    function testMonths(uint32 months, uint256 wait) public {
        months = uint32(bound(months, 1, 40));
        buy(subscribers[0], months);
        skip(bound(wait, 1, 400 days));
        buy(subscribers[1], 1); // brings the books to now
        uint256 month = time() / PERIOD * PERIOD;
        Dataset memory d = terms.dataset(id);
        if (START / PERIOD == time() / PERIOD) return;
        vm.assertEq(d.window.start, earned(month), "at the start of the month");
        vm.assertEq(
            d.window.before, month - PERIOD > START ? earned(month - PERIOD) : 0, "at the start of the one before"
        );
    }

    /// @dev Tick-seconds that the first subscriber's months have earned until t, which is an epoch's start.
    function earned(uint256 t) private view returns (uint256) {
        Span storage s = subs[0][subscribers[0]].spans[0];
        // Books that no epoch's end corrected yet count what ended in an epoch until its end; t is a start, so they did.
        return s.rate * ((s.to < t ? s.to : t) - s.from);
    }
}
