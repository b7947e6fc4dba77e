// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Books} from "./Books.sol";
import {Subscriptions} from "./Subscriptions.sol";
import {Head, List, Payout, TICK_SECONDS, WHOLE} from "./Types.sol";

/// @title Who gets what of a data set's revenue
/// @notice Claims of payees and the treasury's fee.
/// @dev Shares are of the whole revenue under one list, so that rounding loses nothing: a grain that does not divide
/// is due later. Every payee has a counter of its own; what one does or fails to do touches no other.
abstract contract Revenue is Subscriptions {
    using SafeERC20 for IERC20;

    /// @notice A payee was paid amount of the revenue that the account collects; see accountOf.
    event Claimed(bytes32 indexed id, address indexed payee, bytes32 account, uint256 amount);
    /// @notice The treasury was paid amount of the revenue that the account collects.
    event FeeTaken(bytes32 indexed id, bytes32 account, uint256 amount);

    /// @notice Pays a payee all that is due from one data set under one payout list. Anybody may call.
    /// @param payouts The list as it was registered or set; see the events.
    function claim(bytes32 id, Payout[] calldata payouts, address payee) external nonReentrant {
        bytes32 account = accountOf(id, payouts);
        uint256 total = _share(_gross(id, account, _now(id)), payouts, payee);
        (uint256 group, uint256 shift) = _counter(payouts, payee);
        uint256 word = taken[account][group];
        uint256 had = word >> shift & type(uint64).max;
        if (had == 0 || total + 1 <= had) revert NothingDue();
        taken[account][group] = word + (total + 1 - had << shift);
        emit Claimed(id, payee, account, total + 1 - had);
        token.safeTransfer(payee, total + 1 - had);
    }

    /// @notice Pays the treasury its fee of what accrued under one payout list. Anybody may call.
    /// @param account The data set's list in force, or one that was: any other has earned nothing from it.
    function takeFee(bytes32 id, bytes32 account) external nonReentrant {
        List storage list = lists[account];
        bool known = list.retired ? list.since == _mark(id) : datasets[id].account == account;
        if (!known) revert NothingDue();
        uint256 total = _fee(_gross(id, account, _now(id)));
        uint256 amount = total - list.fee;
        if (amount == 0) revert NothingDue();
        list.fee = uint64(total);
        emit FeeTaken(id, account, amount);
        token.safeTransfer(treasury, amount);
    }

    /// @notice What claim would pay now.
    function due(bytes32 id, Payout[] calldata payouts, address payee) external view returns (uint256) {
        bytes32 account = accountOf(id, payouts);
        uint256 total = _share(_gross(id, account, _now(id)), payouts, payee);
        (uint256 group, uint256 shift) = _counter(payouts, payee);
        uint256 had = taken[account][group] >> shift & type(uint64).max;
        return had == 0 ? 0 : total + 1 - had;
    }

    /// @dev The head, brought to now. Whoever changes the rate next stores that, not the claimant.
    function _now(bytes32 id) private view returns (Head memory h) {
        h = _dataset(id).head;
        Books.accrueTo(h, id, endsIn, block.timestamp);
    }

    /// @dev Grains that a list has earned so far. The caller knows that it is or was one of the data set's.
    function _gross(bytes32 id, bytes32 account, Head memory h) private view returns (uint256) {
        List memory list = lists[account];
        uint256 sum = list.banked;
        if (!list.retired) sum += Books.certain(h, _current(id, h)) - list.since;
        return sum / TICK_SECONDS;
    }

    function _fee(uint256 gross) private view returns (uint256) {
        return gross * fee / WHOLE;
    }

    function _share(uint256 gross, Payout[] calldata payouts, address payee) private view returns (uint256) {
        uint256 share = 0;
        for (uint256 i = 0; i < payouts.length; i++) {
            if (payouts[i].to == payee) share += payouts[i].basisPoints;
        }
        return (gross - _fee(gross)) * share / WHOLE;
    }

    /// @dev Where the payee's counter is: that of its first entry.
    function _counter(Payout[] calldata payouts, address payee) private pure returns (uint256 group, uint256 shift) {
        for (uint256 i = 0; i < payouts.length; i++) {
            if (payouts[i].to == payee) return (i / 4, i % 4 * 64);
        }
        revert NothingDue();
    }
}
