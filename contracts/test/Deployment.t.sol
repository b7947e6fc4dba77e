// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {MarketBase, Setup} from "../MarketBase.sol";
import {MarketTerms} from "../MarketTerms.sol";
import {Marketplace} from "../Marketplace.sol";
import {Purse} from "../Purse.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title How the market is put together
contract DeploymentTest is MarketTest {
    function deployOutside(Setup calldata s, bool half) external {
        make(half ? "MarketTerms.sol:MarketTerms" : "Marketplace.sol:Marketplace", abi.encode(s));
    }

    function testParts() public view {
        vm.assertEq(market.disputes(), address(judge), "disputes");
        vm.assertEq(market.nodes(), address(nodes), "nodes");
        vm.assertEq(market.legacy(), address(legacy), "legacy");
        vm.assertEq(address(market.token()), address(token), "token");
        vm.assertEq(market.admin(), admin, "admin");
        vm.assertEq(market.guardian(), guardian, "guardian");
        vm.assertEq(market.treasury(), treasury, "treasury");
        vm.assertEq(market.fee(), FEE, "fee");
        vm.assertEq(market.minDeposit(), DEPOSIT, "least deposit");
        vm.assertEq(market.VERSION(), "2", "version");
        vm.assertEq(MarketTerms(market.terms()).disputes(), address(judge), "what the second half knows");
    }

    function testMissingPart(uint256 which, bool half) public {
        Setup memory s = setup(1);
        s.terms = market.terms();
        which = bound(which, 0, 5);
        if (which == 0) s.token = IERC20(address(0));
        if (which == 1) s.admin = address(0);
        if (which == 2) s.treasury = address(0);
        if (which == 3) s.disputes = address(0);
        if (which == 4) s.nodes = address(0);
        if (which == 5) s.legacy = address(0);
        vm.expectRevert(Purse.ZeroAddress.selector);
        this.deployOutside(s, half);
    }

    function testMissingTerms() public {
        vm.expectRevert();
        this.deployOutside(setup(1), false);
    }

    /// Both halves have fixed values of their own, which have to be the same.
    function testTermsOfAnotherMarket(uint256 which) public {
        Setup memory s = setup(1);
        s.terms = market.terms();
        (s.disputes, s.nodes, s.legacy) = (address(judge), address(nodes), address(legacy));
        this.deployOutside(s, false);
        which = bound(which, 0, 7);
        if (which == 0) s.token = IERC20(provider);
        if (which == 1) s.admin = provider;
        if (which == 2) s.treasury = provider;
        if (which == 3) s.disputes = provider;
        if (which == 4) s.nodes = provider;
        if (which == 5) s.legacy = provider;
        if (which == 6) s.fee--;
        if (which == 7) s.minDeposit++;
        expect(Marketplace.WrongTerms.selector, abi.encode(s.terms));
        this.deployOutside(s, false);
    }

    function testFeeAboveTenPercent(uint16 fee) public {
        Setup memory s = setup(1);
        s.fee = uint16(bound(fee, 1_001, type(uint16).max));
        vm.expectRevert(MarketBase.BadFee.selector);
        this.deployOutside(s, true);
        s.fee = 1_000;
        this.deployOutside(s, true);
    }

    function testUnknownFunction() public {
        (bool ok,) = address(market).call(abi.encodeWithSignature("sweep(address)", admin));
        vm.assertFalse(ok, "a function that neither half has");
    }

    /// forge-config: default.fuzz.runs = 16
    function testEther(uint96 value) public {
        vm.deal(address(this), value);
        (bool ok,) = address(market).call{value: value}("");
        vm.assertFalse(ok, "took ether or an empty call");
    }

    function testSecondHalfAloneHoldsNothing() public {
        bytes32 id = register("trades", PRICE);
        MarketTerms half = MarketTerms(market.terms());
        vm.assertEq(half.dataset(id).provider, address(0), "a data set in the second half");
        vm.prank(provider);
        vm.expectPartialRevert(MarketBase.UnknownDataset.selector);
        half.setPrice(id, 0);
        vm.prank(admin);
        half.setGuardian(provider);
        vm.assertEq(market.guardian(), guardian, "the market's guardian");
        vm.prank(address(judge));
        vm.expectPartialRevert(MarketBase.UnknownDataset.selector);
        half.slash(id, 10_000, provider, 0);
    }
}
