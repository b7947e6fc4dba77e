// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Payout, TICK_SECONDS} from "../Types.sol";
import {Sellers} from "./Sellers.sol";
import {Test} from "./Test.sol";

/// @title All of them together, and what is always true
contract Handler is Sellers {
    mapping(uint256 set => uint256) private lastCertain;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 4; i++) {
            subscribers.push(rich(string(abi.encodePacked("subscriber ", bytes1(uint8(65 + i))))));
        }
        payees.push(user("payee A"));
        payees.push(user("payee B"));
        payees.push(subscribers[0]);
        require(token.transfer(address(nodes), 10_000_000 * uint256(ENG)));
        offer("trades", 1);
        offer("quotes", 2);
    }

    function offer(string memory name, uint64 factor) private {
        bytes32 id = register(name, factor * PRICE, 2 * DEPOSIT);
        Set storage d = sets.push();
        (d.id, d.provider, d.price, d.open, d.added) = (id, provider, factor * PRICE / 100, true, 2 * DEPOSIT);
        vm.startPrank(provider);
        terms.setPayouts(id, listOf(0));
        terms.setTrial(id, 7 days, 100);
        vm.stopPrank();
    }

    // ---- What is always true

    function remember() internal override {
        for (uint256 i = 0; i < sets.length; i++) {
            uint256 sum = certain(i, time());
            vm.assertGe(sum, lastCertain[i], "what is certain stays");
            lastCertain[i] = sum;
        }
    }

    function check() external view {
        uint256 owed = 0;
        for (uint256 i = 0; i < sets.length; i++) {
            vm.assertEq(terms.dataset(sets[i].id).deposit, held(i), "deposit: added less slashed less withdrawn");
            vm.assertEq(terms.dataset(sets[i].id).terms.thawing, sets[i].thawing, "thawing");
            vm.assertLe(sets[i].thawing, held(i), "no more thaws than there is");
            vm.assertEq(terms.dataset(sets[i].id).head.open, sets[i].open, "open");
            owed += held(i);
            for (uint256 list = 0; list < 3; list++) {
                owed += unpaid(i, list);
            }
            for (uint256 j = 0; j < subscribers.length; j++) {
                owed += bond(i, subscribers[j]);
            }
        }
        for (uint256 j = 0; j < subscribers.length; j++) {
            vm.assertEq(market.balances(subscribers[j]), balances[subscribers[j]], "balance");
            owed += balances[subscribers[j]];
        }
        vm.assertGe(balanceOf(address(market)), owed, "the market has what it owes");
    }

    /// @dev What is due under one list: what the market says is what the ledger says.
    function unpaid(uint256 set, uint256 list) private view returns (uint256 owed) {
        uint256 total = gross(set, list, time());
        Payout[] memory payouts = listOf(list);
        uint256 paid = 0;
        for (uint256 i = 0; i < payees.length; i++) {
            uint256 had = accounts[set][list].claimed[payees[i]];
            uint256 share = shareOf(total, FEE, payouts, payees[i]);
            vm.assertLe(had, share, "nobody has more than a share");
            if (share > 0) {
                uint256 more = market.due(sets[set].id, payouts, payees[i]);
                vm.assertEq(more, share - had, "due");
                owed += more;
            }
            paid += share;
        }
        uint256 fee = total * FEE / 10_000;
        vm.assertLe(accounts[set][list].fee, fee, "the treasury has no more than its fee");
        vm.assertLe(paid + fee, total, "the shares and the fee are no more than the revenue");
        owed += fee - accounts[set][list].fee;
    }

    /// @dev One subscription: its money, its time.
    function bond(uint256 set, address who) private view returns (uint256 owed) {
        Sub storage s = subs[set][who];
        bytes32 id = sets[set].id;
        vm.assertEq(
            s.paid * TICK_SECONDS, s.refunded * TICK_SECONDS + worth(s), "refunds and revenue are what was paid"
        );
        vm.assertEq(market.paidUntil(id, who), s.end, "access until what was paid");
        vm.assertEq(market.hasAccess(id, who), time() < s.end || time() < s.trialEnd, "access");
        return s.pending + terms.refundable(id, who);
    }

    // ---- The end

    /// @notice Everybody leaves with all that is theirs; nobody's way out depends on another's. By
    /// then the longest subscription has ended.
    function drain() external {
        skip(3700 days);
        for (uint256 i = 0; i < sets.length; i++) {
            uint256 paid = 0;
            for (uint256 j = 0; j < subscribers.length; j++) {
                terms.collect(sets[i].id, subscribers[j]);
                credit(i, subscribers[j]);
                paid += subs[i][subscribers[j]].paid - subs[i][subscribers[j]].refunded;
            }
            uint256 revenue = 0;
            for (uint256 list = 0; list < 3; list++) {
                revenue += settle(i, list);
            }
            vm.assertLe(revenue, paid, "no more revenue than was paid");
            vm.assertLe(paid - revenue, 8 * 3 + 8, "of what was paid, all but roundings"); // lists, shares and refunds
            depart(i);
        }
        for (uint256 j = 0; j < subscribers.length; j++) {
            if (balances[subscribers[j]] == 0) continue;
            vm.prank(subscribers[j]);
            market.withdraw(type(uint256).max);
        }
        // What is left is the dust of what slashes set aside, and of what does not divide.
        vm.assertLe(balanceOf(address(market)), sets[0].slashes * 4 + sets[1].slashes * 4 + 64, "left over");
    }

    function settle(uint256 set, uint256 list) private returns (uint256 paid) {
        for (uint256 i = 0; i < payees.length; i++) {
            claim(set, list, payees[i]);
            paid += accounts[set][list].claimed[payees[i]];
        }
        takeFeeOf(set, list);
        return paid + accounts[set][list].fee;
    }

    function depart(uint256 set) private {
        if (held(set) == 0) return;
        vm.startPrank(provider);
        terms.setActive(sets[set].id, false);
        terms.thaw(sets[set].id, uint64(held(set)));
        skip(14 days);
        terms.withdrawDeposit(sets[set].id);
        vm.stopPrank();
    }
}

contract MarketInvariants is Test {
    Handler private handler;

    function setUp() public {
        handler = Handler(make("Market.invariant.t.sol:Handler", ""));
        handler.setUp();
        handler.subscribe(1, 0, 0, 3, false); // a month, to be renewed
        handler.subscribe(2, 1, 6, 0, false); // six months
        bytes4[] memory steps = new bytes4[](28);
        steps[0] = handler.pass.selector;
        steps[1] = handler.pass.selector;
        steps[2] = handler.pass.selector;
        steps[3] = handler.subscribe.selector;
        steps[4] = handler.subscribe.selector;
        steps[5] = handler.subscribe.selector;
        steps[6] = handler.renew.selector;
        steps[7] = handler.renew.selector;
        steps[8] = handler.gift.selector;
        steps[9] = handler.unsubscribe.selector;
        steps[10] = handler.startTrial.selector;
        steps[11] = handler.agreeToRenew.selector;
        steps[12] = handler.fund.selector;
        steps[13] = handler.withdraw.selector;
        steps[14] = handler.collect.selector;
        steps[15] = handler.setPrice.selector;
        steps[16] = handler.setActive.selector;
        steps[17] = handler.setPayouts.selector;
        steps[18] = handler.claim.selector;
        steps[19] = handler.takeFee.selector;
        steps[20] = handler.takeFeeOfAnother.selector;
        steps[21] = handler.addDeposit.selector;
        steps[22] = handler.thaw.selector;
        steps[23] = handler.withdrawDeposit.selector;
        steps[24] = handler.slash.selector;
        steps[25] = handler.compensate.selector;
        steps[26] = handler.pause.selector;
        steps[27] = handler.unpause.selector;
        target(address(handler), steps);
    }

    function invariant_Money() public view {
        handler.check();
    }

    function afterInvariant() public {
        handler.drain();
    }
}
