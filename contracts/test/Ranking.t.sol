// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Directory} from "../Directory.sol";
import {Ranking} from "../Ranking.sol";
import {PERIOD} from "../Types.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title Scores that follow from the formula, and orders
contract RankingTest is MarketTest {
    Directory private directory;
    Ranking private ranking;
    address private alice;
    address private bob;
    bytes32 private id;

    function setUp() public override {
        super.setUp();
        directory = Directory(make("Directory.sol:Directory", abi.encode(market)));
        ranking = Ranking(make("Ranking.sol:Ranking", abi.encode(directory)));
        alice = rich("alice");
        bob = rich("bob");
        id = offer("trades", PRICE);
    }

    function offer(string memory name, uint64 price) private returns (bytes32 set) {
        set = register(name, price, 2 * DEPOSIT);
        bytes32[] memory tags = new bytes32[](1);
        tags[0] = "tag";
        vm.prank(provider);
        directory.list(set, tags);
    }

    /// @dev A data set's place in a list; past its end if it is not there.
    function place(Ranking.Ranked[] memory best, bytes32 set) private pure returns (uint256 i) {
        while (i < best.length && best[i].id != set) i++;
    }

    // ---- Scores

    /// @dev Before a first month is over what was earned counts as a month's.
    function testYoung(uint256 wait) public {
        subscribe(alice, id, 2);
        wait = bound(wait, 0, 25 days); // of 30, so that no window reaches beyond one month
        skip(wait);
        uint256 elapsed = time() - START / 1 days * 1 days;
        if (elapsed < PERIOD) elapsed = PERIOD;
        Ranking.Parts memory p = ranking.explain(id);
        vm.assertEq(p.paying, PRICE / 100, "paying");
        vm.assertEq(p.earned, PRICE / 100 * wait, "earned");
        vm.assertEq(p.elapsed, elapsed, "elapsed");
        vm.assertEq(p.offences, 0, "offences");
        vm.assertEq(p.score, PRICE / 100 * wait * 100 * FEE / (elapsed * 10_000), "score");
        vm.assertEq(ranking.score(id), p.score, "score alone");
    }

    /// @dev Whoever has paid the same for long is worth the fee on it. Who leaves is worth nothing any more.
    function testOld(uint256 wait) public {
        subscribe(alice, id, 12);
        subscribe(bob, id, 12);
        wait = bound(wait, 61 days, 340 days);
        skip(wait);
        uint256 fee = 2 * PRICE * FEE / 10_000;
        vm.assertApproxEqAbs(ranking.score(id), fee, fee / 100, "of two");
        vm.assertLe(ranking.score(id), fee, "of two");
        uint256 month = time() / PERIOD - 1;
        vm.assertEq(ranking.explain(id).elapsed, time() - month * PERIOD, "since the start of the month before");
        unsubscribe(alice, id);
        vm.assertApproxEqAbs(ranking.score(id), fee / 2, 1, "of one");
        unsubscribe(bob, id);
        vm.assertEq(ranking.score(id), 0, "of none");
    }

    function testOffences(uint256 wait) public {
        subscribe(alice, id, 24);
        skip(61 days);
        uint256 clean = ranking.score(id);
        judge.slash(id, 1, address(0), 0);
        vm.assertEq(ranking.score(id), clean / 2, "after one offence");
        judge.slash(id, 1, address(0), 0);
        vm.assertEq(ranking.score(id), clean / 4, "after two");
        wait = bound(wait, 12 * PERIOD - 2, 12 * PERIOD + 2);
        skip(wait);
        vm.assertEq(ranking.explain(id).offences, wait < 12 * PERIOD ? 2 : 0, "offences that count");
    }

    function testUnknown() public {
        subscribe(alice, id, 2);
        skip(10 days);
        vm.assertEq(ranking.score("none"), 0, "score of none");
        bytes32[] memory some = new bytes32[](2);
        (some[0], some[1]) = ("none", id);
        uint256[] memory scores = ranking.scores(some);
        vm.assertEq(scores[0], 0, "score of none");
        vm.assertEq(scores[1], ranking.score(id), "score");
        vm.assertGt(scores[1], 0, "score");
    }

    // ---- Orders

    function testBefore(uint256 a, uint256 b, uint16 dayA, uint16 dayB, bool tied) public view {
        if (tied) a = b;
        Ranking.Ranked memory x = Ranking.Ranked("x", a, dayA);
        Ranking.Ranked memory y = Ranking.Ranked("y", b, dayB);
        bool first = a > b || (a == b && dayA <= dayB);
        vm.assertEq(ranking.before(x, y), first, "x before y");
        vm.assertEq(ranking.before(y, x), !first, "y before x");
        vm.assertFalse(ranking.before(x, x), "nothing is before itself");
    }

    /// @dev The first of all come in order, whatever most is, and are the first of every part.
    function testTop(uint256 seed, uint256 most) public {
        for (uint256 i = 0; i < 5; i++) {
            seed = uint256(keccak256(abi.encode(seed)));
            bytes32 set = offer(string(abi.encodePacked("set_", bytes1(uint8(97 + i)))), PRICE * uint64(1 + seed % 3));
            if (seed >> 8 & 1 == 0) subscribe(alice, set, 1);
            if (seed >> 9 & 1 == 0) subscribe(bob, set, 1);
            skip(1 days);
        }
        Ranking.Ranked[] memory all = ranking.top(0, 6, 6);
        vm.assertEq(all.length, 6, "all");
        for (uint256 i = 0; i < 6; i++) {
            vm.assertEq(all[i].score, ranking.score(all[i].id), "score");
            vm.assertEq(all[i].registered, terms.dataset(all[i].id).registered, "day");
            if (i > 0) vm.assertTrue(ranking.before(all[i - 1], all[i]), "order");
        }
        most = bound(most, 0, 6);
        Ranking.Ranked[] memory best = ranking.top(0, type(uint256).max, most);
        vm.assertEq(best.length, most, "how many");
        for (uint256 i = 0; i < most; i++) {
            vm.assertEq(best[i].id, all[i].id, "the first of all");
        }
        bytes32 winner = ranking.top(0, 3, 1)[0].id;
        bytes32 other = ranking.top(3, 6, 1)[0].id;
        vm.assertTrue(winner == all[0].id || other == all[0].id, "the first of a part");
        vm.assertEq(ranking.top(3, 2, 5).length, 0, "of nothing");
    }

    /// @dev What is closed, or has too little deposit, or is another's now, is left out.
    function testLeftOut() public {
        bytes32 closed = offer("closed", PRICE);
        bytes32 poor = offer("poor", PRICE);
        bytes32 sold = offer("sold", PRICE);
        setActive(closed, false);
        judge.slash(poor, 5_001, address(0), 0);
        vm.prank(provider);
        terms.offerTransfer(sold, alice);
        vm.prank(alice);
        terms.acceptTransfer(sold);
        Ranking.Ranked[] memory best = ranking.top(0, 100, 200);
        vm.assertEq(best.length, 2, "open ones");
        vm.assertEq(place(best, closed), 2, "a closed one");
        vm.assertEq(place(best, poor), 2, "one with too little deposit");
        vm.assertEq(ranking.topTagged("tag", 0, 100, 100).length, 2, "with the tag");
        vm.assertEq(ranking.topTagged("other", 0, 100, 100).length, 0, "with another tag");
        best = ranking.topBy(provider, 0, 100, 100);
        vm.assertEq(best.length, 1, "the provider's");
        vm.assertEq(best[0].id, id, "the provider's");
        vm.assertEq(ranking.topBy(alice, 0, 100, 100).length, 0, "what nobody listed for its new provider");
    }

    function testParts() public {
        vm.assertEq(address(ranking.market()), address(market), "market");
        vm.assertEq(address(ranking.directory()), address(directory), "directory");
        vm.assertEq(ranking.fee(), FEE, "fee");
        vm.assertEq(ranking.minDeposit(), DEPOSIT, "least deposit");
        vm.expectRevert(Ranking.ZeroAddress.selector);
        this.makeOutside("Ranking.sol:Ranking", abi.encode(0));
    }
}
