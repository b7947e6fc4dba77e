// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MarketBase, Setup} from "./MarketBase.sol";
import {Stake} from "./Stake.sol";
import {Compensation, Dataset, Head, List, Renewable, Subscription, TICK, TICK_SECONDS} from "./Types.sol";

/// @title The second half of the market's code: what is called rarely, and views
/// @notice Call it at Marketplace's address.
/// @dev A contract's code is limited to 24 KiB (EIP-170), so Marketplace hands calls that it does not know to this
/// one, by delegatecall to an address that cannot change. Both halves inherit the same storage. Nothing is to be had
/// by calling it directly: its own storage is empty.
contract MarketTerms is Stake {
    constructor(Setup memory s) MarketBase(s) {}

    /// @notice Sets the most that an automatic renewal of the caller's may cost for a month; 0 ends them at once.
    function agreeToRenew(bytes32 id, uint64 cap) external {
        _dataset(id);
        uint48 ticks = _capped(cap);
        subs[id][msg.sender].cap = ticks;
        emit RenewalAgreed(id, msg.sender, uint64(ticks * TICK));
    }

    /// @notice Credits to a subscriber what slashes have set aside for them; anybody may call.
    function collect(bytes32 id, address subscriber) external {
        Subscription memory s = subs[id][subscriber];
        _compensate(id, subscriber, s, datasets[id].head);
        subs[id][subscriber] = s;
    }

    // ---- Views

    /// @notice What the chain keeps of a data set; all zero if there is none.
    function dataset(bytes32 id) external view returns (Dataset memory) {
        return datasets[id];
    }

    /// @notice What the chain keeps of a subscriber.
    function subscription(bytes32 id, address subscriber) external view returns (Subscription memory) {
        return subs[id][subscriber];
    }

    /// @notice Whether a keeper could renew now, and why not.
    function renewable(bytes32 id, address subscriber) external view returns (Renewable) {
        (Renewable reason, uint256 price) = _renewable(id, subscriber);
        if (reason != Renewable.Yes || price <= balances[subscriber] || _canPull(subscriber, price)) return reason;
        return Renewable.NoFunds;
    }

    /// @notice What the books keep of one payout list.
    function revenueOf(bytes32 account) external view returns (List memory) {
        return lists[account];
    }

    /// @notice The counters of four payees of a list: what each has claimed, plus one, 64 bits each; 0 if nobody is.
    function claimed(bytes32 account, uint256 group) external view returns (uint256) {
        return taken[account][group];
    }

    /// @notice What a month more would cost the subscriber now, in grains.
    function priceFor(bytes32 id, address subscriber) external view returns (uint256) {
        Head memory h = _dataset(id).head;
        return _price(id, h, subs[id][subscriber]) * TICK;
    }

    /// @notice What unsubscribe would pay back now, in grains.
    function refundable(bytes32 id, address subscriber) external view returns (uint256) {
        Subscription memory s = subs[id][subscriber];
        return s.end > block.timestamp ? uint256(s.rate) * (s.end - block.timestamp) / TICK_SECONDS : 0;
    }

    /// @notice What one slash of the data set, or of a node on its behalf, set aside for its subscribers.
    function compensation(bytes32 id, uint256 number) external view returns (Compensation memory) {
        return compensations[id][number];
    }
}
