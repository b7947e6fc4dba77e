// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Books} from "./Books.sol";
import {IDisputes} from "./Calls.sol";
import {Terms} from "./Terms.sol";
import {Compensation, Dataset, Head, TICK, TICK_SECONDS, WHOLE} from "./Types.sol";

/// @title What a provider stands to lose
/// @notice Deposits, how they come back, and how what is slashed is distributed.
abstract contract Stake is Terms {
    using SafeERC20 for IERC20;

    /// @notice How long a deposit stays at risk after its provider asked for it: longer than any dispute takes.
    uint256 public constant THAW = 14 days;
    /// @notice For how long after that open challenges can hold it back: the longest time to answer one, and two days for
    /// expire.
    uint256 public constant HOLD = 7 days;
    /// @notice Where slashed grains go that nobody is owed: ENG has no burn function.
    address public constant BURN = 0x000000000000000000000000000000000000dEaD;

    /// @notice The deposit rose.
    event DepositAdded(bytes32 indexed id, uint256 amount);
    /// @notice The provider wants amount of the deposit back and gets it from until on.
    event ThawStarted(bytes32 indexed id, uint64 amount, uint64 until);
    /// @notice The provider took its request for the deposit back.
    event ThawCancelled(bytes32 indexed id);
    /// @notice What had thawed went to the provider.
    event DepositWithdrawn(bytes32 indexed id, uint256 amount);
    /// @notice The deposit fell by amount, its basisPoints, after a dispute.
    event Slashed(bytes32 indexed id, uint256 amount, uint16 basisPoints);
    /// @notice Where slashed grains went; rate, in ticks for PERIOD, is what the subscribers who share pay together.
    event Distributed(bytes32 indexed id, uint256 toSubscribers, uint256 rate, uint256 toReporter, uint256 burned);

    error NotThawed(uint64 until);
    error StillChallenged(uint256 open, uint64 until);
    error StillSubscribed(uint256 rate);
    error BadShare();

    /// @notice Adds to a data set's deposit; anybody may.
    function addDeposit(bytes32 id, uint64 amount) external nonReentrant {
        Dataset storage d = _dataset(id);
        if (amount > MAX_DEPOSIT - d.deposit) revert BadDeposit(MAX_DEPOSIT);
        d.deposit += uint56(amount);
        emit DepositAdded(id, amount);
        _pull(msg.sender, amount);
    }

    /// @notice Asks for a part of the deposit, which stays at risk for THAW. An earlier request is replaced. A data set
    /// that is open keeps minDeposit.
    function thaw(bytes32 id, uint64 amount) external {
        Dataset storage d = _own(id);
        uint256 keep = d.head.open ? minDeposit : 0;
        if (amount == 0 || amount + keep > d.deposit) revert BadDeposit(keep);
        d.terms.thawing = uint56(amount);
        d.terms.thawed = uint40(block.timestamp + THAW);
        emit ThawStarted(id, amount, d.terms.thawed);
    }

    /// @notice Takes a request for the deposit back.
    function cancelThaw(bytes32 id) external {
        Dataset storage d = _own(id);
        d.terms.thawing = 0;
        d.terms.thawed = 0;
        emit ThawCancelled(id);
    }

    /// @notice Pays the provider what has thawed; while a challenge is open, only HOLD later. The last minDeposit goes only when nobody has paid time left
    /// and the epoch is over in which the last of it ended; the data set is closed then.
    function withdrawDeposit(bytes32 id) external nonReentrant {
        Dataset storage d = _own(id);
        uint56 amount = d.terms.thawing;
        if (amount == 0) revert NothingDue();
        if (block.timestamp < d.terms.thawed) revert NotThawed(d.terms.thawed);
        _notChallenged(id, d.terms.thawed + HOLD);
        if (d.deposit - amount < minDeposit) {
            Head memory h = d.head;
            Books.accrueTo(h, id, endsIn, block.timestamp);
            if (h.rate > 0) revert StillSubscribed(h.rate);
            _setOpen(id, false); // a slash may have left less beside what thaws
        }
        d.deposit -= amount;
        d.terms.thawing = 0;
        d.terms.thawed = 0;
        emit DepositWithdrawn(id, amount);
        token.safeTransfer(d.provider, amount);
    }

    /// @notice Takes a part of a data set's deposit, thawing or not, and distributes it. For the contract that decides
    /// disputes only.
    /// @param reward The most that the reporter gets.
    /// @return amount What was taken.
    function slash(bytes32 id, uint16 basisPoints, address reporter, uint256 reward)
        external
        nonReentrant
        returns (uint256 amount)
    {
        if (msg.sender != disputes) revert NotAllowed(msg.sender);
        if (basisPoints > WHOLE) revert BadShare();
        Dataset storage d = _dataset(id);
        amount = uint256(d.deposit) * basisPoints / WHOLE;
        d.deposit -= uint56(amount);
        d.terms.thawing -= uint56(uint256(d.terms.thawing) * basisPoints / WHOLE); // as much or less stays of less
        if (d.window.offences < type(uint8).max) d.window.offences++;
        d.window.lastOffence = uint32(block.timestamp);
        emit Slashed(id, amount, basisPoints);
        if (d.deposit < minDeposit) _setOpen(id, false);
        _distribute(id, amount, reporter, reward);
    }

    /// @notice Distributes what a node lost for an offence against a data set's subscribers. For the registry of nodes
    /// only, which brings the amount.
    function compensate(bytes32 id, uint256 amount, address reporter, uint256 reward) external nonReentrant {
        if (msg.sender != nodes) revert NotAllowed(msg.sender);
        _dataset(id);
        _pull(msg.sender, amount);
        _distribute(id, amount, reporter, reward);
    }

    /// @dev Else a provider whose deposit has nearly thawed need not answer. Whatever the disputes contract says, nobody
    /// is held for ever.
    function _notChallenged(bytes32 id, uint256 until) private view {
        if (block.timestamp >= until || disputes.code.length == 0) return;
        uint256 open = IDisputes(disputes).openChallenges(id);
        if (open > 0) revert StillChallenged(open, uint64(until));
    }

    /// @dev First the subscribers, by what they pay and up to one month of it, but no more than the data set has earned
    /// since the start of the month before: what has not accrued they can have back by leaving. Else a provider could
    /// buy its own data set for a day and be compensated with its own deposit. Then the reporter; the rest is burned.
    function _distribute(bytes32 id, uint256 amount, address reporter, uint256 reward) private {
        Head memory h = datasets[id].head;
        _bring(id, h);
        uint256 compensation = (Books.certain(h, _current(id, h)) - datasets[id].window.before) / TICK_SECONDS;
        if (compensation > h.rate * TICK) compensation = h.rate * TICK;
        if (compensation > amount) compensation = amount;
        if (h.compensations == type(uint8).max) compensation = 0;
        if (compensation > 0) {
            compensations[id].push(Compensation(uint64(compensation), h.rate, uint40(block.timestamp)));
            h.compensations++;
        }
        datasets[id].head = h;
        uint256 rest = amount - compensation;
        if (reporter == address(0)) reward = 0;
        if (reward > rest) reward = rest;
        emit Distributed(id, compensation, h.rate, reward, rest - reward);
        _credit(reporter, reward, 2);
        if (rest > reward) token.safeTransfer(BURN, rest - reward);
    }
}
