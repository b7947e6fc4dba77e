// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Calendar} from "./Calendar.sol";
import {Compensation, Head, Renewable, Subscription, EPOCH, PERIOD, TICK} from "./Types.sol";

/// @title What both halves of the market know of subscriptions: prices, renewals, compensation
/// @notice What a month more costs whom, who may be renewed now, and who shares what a slash set aside.
abstract contract Renewals is Calendar {
    /// @notice How long before its end a keeper may renew a subscription.
    uint256 public constant RENEW_AHEAD = 3 days;
    /// @notice How long after its end a keeper may still renew it.
    uint256 public constant RENEW_GRACE = 7 days;

    /// @notice The most that an automatic renewal may cost was set, in grains; 0: there is none any more.
    event RenewalAgreed(bytes32 indexed id, address indexed subscriber, uint64 cap);
    /// @notice The subscriber was credited amount for the slashes since the subscription was last touched.
    event Compensated(bytes32 indexed id, address indexed subscriber, uint256 amount);

    function _renewable(bytes32 id, address who) internal view returns (Renewable, uint256 price) {
        Head memory h = datasets[id].head;
        Subscription memory s = subs[id][who];
        if (h.asOf == 0) return (Renewable.UnknownDataset, 0);
        if (!h.open) return (Renewable.Closed, 0);
        if (s.cap == 0 || s.end == 0) return (Renewable.NotAgreed, 0);
        if (block.timestamp + RENEW_AHEAD < s.end) return (Renewable.TooEarly, 0);
        if (block.timestamp > s.end + RENEW_GRACE) return (Renewable.TooLate, 0);
        price = _price(id, h, s);
        return (price > s.cap ? Renewable.AboveCap : Renewable.Yes, price * TICK);
    }

    function _canPull(address who, uint256 amount) internal view returns (bool) {
        return token.allowance(who, address(this)) >= amount && token.balanceOf(who) >= amount;
    }

    function _capped(uint64 cap) internal pure returns (uint48) {
        return uint48((cap < MAX_PRICE ? cap : MAX_PRICE) / TICK);
    }

    /// @dev Who subscribes renews at the price agreed to, until a raise is PERIOD old; at the new one if it is lower.
    function _price(bytes32 id, Head memory h, Subscription memory s) internal view returns (uint256) {
        if (s.locked < h.price && (s.end > block.timestamp || s.cap > 0 && s.end + RENEW_GRACE >= block.timestamp)) {
            if (block.timestamp < datasets[id].terms.priceRaised + PERIOD) return s.locked;
        }
        return h.price;
    }

    /// @dev Credits the share of every slash since the subscription was last touched. It was then what it is now.
    function _compensate(bytes32 id, address who, Subscription memory s, Head memory h) internal {
        uint256 slashes = h.compensations;
        uint256 sum = 0;
        for (uint256 i = s.rate > 0 ? s.compensated : slashes; i < slashes; i++) {
            Compensation memory c = compensations[id][i];
            if (s.end / EPOCH >= c.time / EPOCH) sum += uint256(c.amount) * s.rate / c.rate;
        }
        s.compensated = uint8(slashes);
        if (sum == 0) return;
        emit Compensated(id, who, sum);
        _credit(who, sum, 1);
    }
}
