// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {LegacyState} from "./LegacyState.sol";
import {Dataset, Subscription, EPOCH, PERIOD, TICK} from "./Types.sol";

/// @title The views of 2018 over the market's state
/// @notice Amounts are grains, times are seconds. What has no name here is zero.
abstract contract LegacyViews is LegacyState {
    // ---- Names

    /// @notice The head of the list of names, which is zero and belongs to no data set.
    function mBegin() public pure returns (bytes32) {
        return 0;
    }

    /// @notice The last name of the list; zero if there is none.
    function mCurrent() external view returns (bytes32) {
        return names.length == 0 ? mBegin() : names[names.length - 1];
    }

    /// @notice How long the list is, its head counted.
    function mProvidersSize() external view returns (uint256) {
        return names.length + 1;
    }

    /// @notice All names in the order of registration, behind the zero head.
    function getAllProviders() external view returns (bytes32[] memory all) {
        all = new bytes32[](names.length + 1);
        for (uint256 i = 0; i < names.length; i++) {
            all[i + 1] = names[i];
        }
    }

    /// @notice How many names there are.
    function getProviderNamesSize() external view returns (uint256) {
        return names.length;
    }

    /// @notice The name at an index, from 0.
    function getNameAt(uint256 index) external view returns (bytes32) {
        return mNames(index);
    }

    /// @notice The name at an index, from 0.
    function mNames(uint256 index) public view returns (bytes32) {
        if (index >= names.length) revert BadIndex(index, names.length);
        return names[index];
    }

    /// @notice The market's id of a name's data set; zero if there is none.
    function idOf(bytes32 name) external view returns (bytes32) {
        return listings[name].id;
    }

    // ---- Data sets

    /// @notice What is known of a name's data set; zeros, and the first name as the next, for the head.
    function mProviders(bytes32 key)
        external
        view
        returns (
            address owner,
            uint256 volume,
            uint256 subscriptionsNum,
            bytes32 name,
            uint256 price,
            bool isPunished,
            uint256 punishTimeStamp,
            bool isProvider,
            bool isActive,
            bytes32 nextProvider
        )
    {
        Listing memory listing = listings[key];
        if ((listing.number != 0 || key == mBegin()) && listing.number < names.length) {
            nextProvider = names[listing.number];
        }
        punishTimeStamp = listing.punished;
        name = listing.number == 0 ? mBegin() : key;
        (owner, price, volume, subscriptionsNum, isProvider, isActive, isPunished) = _info(listing);
    }

    /// @notice What is known of a name's data set; zeros if there is none.
    function getDataProviderInfo(bytes32 name)
        external
        view
        returns (
            address owner,
            uint256 price,
            uint256 volume,
            uint256 subscriptionsNum,
            bool isProvider,
            bool isActive,
            bool isPunished
        )
    {
        return _info(listings[name]);
    }

    function _info(Listing memory listing)
        private
        view
        returns (address, uint256, uint256, uint256, bool isProvider, bool isActive, bool isPunished)
    {
        Dataset memory d = _dataset(listing.id);
        isProvider = listing.number != 0;
        isPunished = listing.punished != 0;
        isActive = d.head.open && !isPunished;
        return (d.provider, d.head.price * TICK, listing.volume, listing.count, isProvider, isActive, isPunished);
    }

    /// @notice The provider of a name's data set; zero if there is none.
    function getOwnerFromName(bytes32 name) external view returns (address) {
        return _dataset(listings[name].id).provider;
    }

    /// @notice Whether a data set is sold here now; false if there is none.
    function isActiveDataSource(bytes32 name) external view returns (bool) {
        Listing memory listing = listings[name];
        return listing.punished == 0 && _dataset(listing.id).head.open;
    }

    /// @notice The grains that the market holds, of all its data sets.
    function getMarketplaceTotalBalance() external view returns (uint256) {
        return mToken.balanceOf(address(market));
    }

    // ---- Orders

    /// @notice How many orders were made through the facade.
    function getSubscriptionsSize(bytes32 name) external view returns (uint256) {
        return orders[name].length;
    }

    /// @notice An order as it was made.
    /// @return dataSourceName The data set's name.
    /// @return subscriber Who bought.
    /// @return provider Who sold.
    /// @return price What was paid, in grains.
    /// @return startTime When the PERIOD begins: at once, or where paid time ended.
    /// @return endTime When it is over.
    /// @return isPaid Whether its revenue was withdrawn through the facade since.
    /// @return isOrder True.
    /// @return isRefundPaid Whether it ended early, and the rest was paid back.
    function mOrders(bytes32 name, uint256 index)
        external
        view
        returns (
            bytes32 dataSourceName,
            address subscriber,
            address provider,
            uint256 price,
            uint256 startTime,
            uint256 endTime,
            bool isPaid,
            bool isOrder,
            bool isRefundPaid
        )
    {
        Order memory o = _order(name, index);
        bool paid = _isPaid(name, o);
        return (name, o.subscriber, o.provider, o.price, o.end - PERIOD, o.end, paid, true, o.exit != 0);
    }

    /// @notice The order at an index, from 0; zeros if there is none.
    function checkSubscriptionAt(bytes32 name, uint256 index)
        external
        view
        returns (
            address subscriber,
            bytes32 dataSourceName,
            uint256 price,
            uint256 startTime,
            uint256 endTime,
            bool isUnExpired,
            bool isPaid,
            bool isPunishedProvider,
            bool isOrder
        )
    {
        if (index < orders[name].length) return _shown(name, orders[name][index]);
    }

    /// @notice An address's newest order; what the market knows if its paid time ends later than that, or if there is
    /// no order; zeros if it never paid.
    function checkAddressSubscription(address subscriber_, bytes32 name)
        external
        view
        returns (
            address subscriber,
            bytes32 dataSourceName,
            uint256 price,
            uint256 startTime,
            uint256 endTime,
            bool isUnExpired,
            bool isPaid,
            bool isPunishedProvider,
            bool isOrder
        )
    {
        if (subscriber_ == address(0)) revert ZeroAddress();
        Listing memory listing = _listing(name);
        Order memory o;
        uint256 number = newest[name][subscriber_];
        if (number != 0) o = orders[name][number - 1];
        Subscription memory s = _terms().subscription(listing.id, subscriber_);
        if (s.end > (o.exit != 0 ? o.exit : o.end)) {
            o = Order(subscriber_, s.end, 0, address(0), uint64(s.rate * TICK), 0);
        }
        if (o.end != 0) return _shown(name, o);
    }

    /// @notice Whether an address has no paid access now.
    function isExpiredSubscription(address subscriber, bytes32 name) external view returns (bool) {
        return block.timestamp >= market.paidUntil(_listing(name).id, subscriber);
    }

    /// @notice Whether an order gives no access now; true if there is none.
    function isExpiredSubscriptionAt(bytes32 name, uint256 index) external view returns (bool) {
        if (index >= orders[name].length) return true;
        return block.timestamp >= _until(listings[name].id, orders[name][index]);
    }

    function _shown(bytes32 name, Order memory o)
        private
        view
        returns (address, bytes32, uint256, uint256, uint256, bool, bool, bool, bool)
    {
        Listing memory listing = listings[name];
        bool live = block.timestamp < _until(listing.id, o);
        return (o.subscriber, name, o.price, o.end - PERIOD, o.end, live, _isPaid(name, o), listing.punished != 0, true);
    }

    /// @dev What ends in an epoch can be claimed when the epoch is over; what is given up, at once.
    function _isPaid(bytes32 name, Order memory o) private view returns (bool) {
        uint256 withdrawn = listings[name].withdrawn;
        return o.exit != 0 ? withdrawn > o.exit : withdrawn / EPOCH > o.end / EPOCH;
    }

    // ---- Money

    /// @notice What withdrawProvider would pay now.
    function getWithdrawAmount(bytes32 name) public view returns (uint256) {
        bytes32 id = _listing(name).id;
        address provider = _dataset(id).provider;
        return market.due(id, _all(provider), provider);
    }

    /// @notice What withrawProviderAt would pay now: the market does not keep revenue by order.
    function getWithdrawAmountAt(bytes32 name, uint256 index) external view returns (uint256) {
        _listing(name);
        _order(name, index);
        return getWithdrawAmount(name);
    }

    /// @notice What refundSubscriber would pay the address now.
    function getRefundAmount(address subscriber, bytes32 name) external view returns (uint256) {
        return _terms().refundable(_listing(name).id, subscriber);
    }

    /// @notice What refundSubscriberAt would pay the order's subscriber now.
    function getRefundAmountAt(bytes32 name, uint256 index) external view returns (uint256) {
        bytes32 id = _listing(name).id;
        Order memory o = _order(name, index);
        return block.timestamp < _until(id, o) ? _terms().refundable(id, o.subscriber) : 0;
    }
}
