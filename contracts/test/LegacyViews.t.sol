// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {LegacyState} from "../LegacyState.sol";
import {PERIOD} from "../Types.sol";
import {LegacyTest} from "./LegacyTest.sol";

/// @title What the facade of 2018 shows
contract LegacyViewsTest is LegacyTest {
    function testNameList() public {
        offer(alice, "quotes", 100);
        bytes32[] memory all = new bytes32[](3);
        (all[1], all[2]) = (NAME, "quotes");
        vm.assertEq(abi.encode(old.getAllProviders()), abi.encode(all), "all names");
        vm.assertEq(old.getProviderNamesSize(), 2, "names");
        vm.assertEq(old.mProvidersSize(), 3, "names and the head");
        vm.assertEq(old.mBegin(), 0, "head");
        vm.assertEq(old.mCurrent(), "quotes", "last");
        vm.assertEq(old.getNameAt(0), NAME, "first");
        vm.assertEq(old.mNames(1), "quotes", "second");
        vm.expectRevert(abi.encodeWithSelector(LegacyState.BadIndex.selector, 2, 2));
        old.getNameAt(2);
    }

    function testDatasets() public {
        offer(alice, "quotes", 100);
        shows(
            abi.encodeCall(old.mProviders, (NAME)),
            abi.encode(provider, 0, 0, NAME, PRICE, false, 0, true, true, bytes32("quotes")),
            "the first"
        );
        shows(
            abi.encodeCall(old.mProviders, ("quotes")),
            abi.encode(alice, 0, 0, bytes32("quotes"), 100, false, 0, true, true, bytes32(0)),
            "the last"
        );
        shows(
            abi.encodeCall(old.mProviders, (bytes32(0))),
            abi.encode(0, 0, 0, bytes32(0), 0, false, 0, false, false, NAME),
            "head"
        );
        shows(abi.encodeCall(old.mProviders, (UNKNOWN)), new bytes(320), "none");
        shows(abi.encodeCall(old.getDataProviderInfo, (UNKNOWN)), new bytes(224), "none");
        shows(
            abi.encodeCall(old.getDataProviderInfo, (NAME)), abi.encode(provider, PRICE, 0, 0, true, true, false), "one"
        );
        vm.assertEq(old.getOwnerFromName(NAME), provider, "owner");
        vm.assertEq(old.getOwnerFromName(UNKNOWN), address(0), "owner of none");
        vm.assertTrue(old.isActiveDataSource(NAME), "active");
        vm.assertFalse(old.isActiveDataSource(UNKNOWN), "an active one of none");
        vm.assertEq(old.getMarketplaceTotalBalance(), 2 * DEPOSIT, "what the market holds");
        handOver(bob);
        vm.assertEq(old.getOwnerFromName(NAME), bob, "new owner");
        setInactive(bob);
        vm.assertFalse(old.isActiveDataSource(NAME), "active");
    }

    function setInactive(address who) private {
        vm.prank(who);
        old.changeDataSourceActivityStatus(NAME, false);
    }

    /// @dev An order is paid once its epoch was over when its provider withdrew.
    function testOrder() public {
        uint256 start = time();
        order(alice);
        vm.assertEq(old.getSubscriptionsSize(NAME), 1, "orders");
        bytes memory newest = abi.encodeCall(old.checkAddressSubscription, (alice, NAME));
        bytes memory byIndex = abi.encodeCall(old.checkSubscriptionAt, (NAME, 0));
        bytes memory made = abi.encodeCall(old.mOrders, (NAME, 0));
        shows(newest, shown(alice, start, true, false, false), "newest");
        shows(byIndex, shown(alice, start, true, false, false), "by index");
        shows(
            made, abi.encode(NAME, alice, provider, PRICE, start, start + PERIOD, false, true, false), "as it was made"
        );
        skip(10 days);
        withdraw();
        shows(byIndex, shown(alice, start, true, false, false), "by index, paid in part");
        vm.prank(admin);
        old.setPunishProvider(NAME, true);
        skip(26 days);
        shows(newest, shown(alice, start, false, false, true), "expired and punished");
        withdraw();
        shows(newest, shown(alice, start, false, true, true), "paid");
        shows(
            made, abi.encode(NAME, alice, provider, PRICE, start, start + PERIOD, true, true, false), "as it was made"
        );
    }

    function withdraw() private {
        vm.prank(provider);
        old.withdrawProvider(NAME);
    }

    /// @dev An order that ended early is paid once its provider withdrew after it.
    function testEndedOrder() public {
        uint256 start = time();
        order(alice);
        skip(10 days);
        vm.prank(alice);
        old.refundSubscriber(NAME);
        bytes memory made = abi.encodeCall(old.mOrders, (NAME, 0));
        shows(made, abi.encode(NAME, alice, provider, PRICE, start, start + PERIOD, false, true, true), "refunded");
        bytes memory newest = abi.encodeCall(old.checkAddressSubscription, (alice, NAME));
        shows(newest, shown(alice, start, false, false, false), "newest");
        skip(1);
        withdraw();
        shows(made, abi.encode(NAME, alice, provider, PRICE, start, start + PERIOD, true, true, true), "and paid");
    }

    /// @dev Where the market knows of paid time beyond any order, that is shown.
    function testMarketsSubscription() public {
        uint256 start = time();
        subscribe(alice, id, 1);
        bytes memory newest = abi.encodeCall(old.checkAddressSubscription, (alice, NAME));
        shows(newest, shown(alice, start, true, false, false), "without an order");
        order(alice);
        shows(newest, shown(alice, start + PERIOD, true, false, false), "with an order");
        subscribe(alice, id, 1);
        shows(newest, shown(alice, start + 2 * PERIOD, true, false, false), "beyond the order");
    }

    function testNoOrder() public {
        shows(abi.encodeCall(old.checkAddressSubscription, (bob, NAME)), new bytes(288), "who never paid");
        shows(abi.encodeCall(old.checkSubscriptionAt, (NAME, 0)), new bytes(288), "by index");
        vm.assertTrue(old.isExpiredSubscription(bob, NAME), "expired");
        vm.assertTrue(old.isExpiredSubscriptionAt(NAME, 0), "expired, by index");
        vm.expectRevert(abi.encodeWithSelector(LegacyState.BadIndex.selector, 0, 0));
        old.mOrders(NAME, 0);
        vm.expectRevert(LegacyState.ZeroAddress.selector);
        old.checkAddressSubscription(address(0), NAME);
        vm.expectRevert(abi.encodeWithSelector(LegacyState.UnknownName.selector, UNKNOWN));
        old.isExpiredSubscription(alice, UNKNOWN);
    }

    function testExpiry(uint256 wait) public {
        order(alice);
        wait = bound(wait, PERIOD - 2, PERIOD + 2);
        skip(wait);
        vm.assertEq(old.isExpiredSubscription(alice, NAME), wait >= PERIOD, "expired");
        vm.assertEq(old.isExpiredSubscriptionAt(NAME, 0), wait >= PERIOD, "expired, by index");
    }
}
