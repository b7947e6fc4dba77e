// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Books} from "./Books.sol";
import {Renewals} from "./Renewals.sol";
import {Dataset, Head, List, Payout} from "./Types.sol";

/// @title What a provider may change of a data set that is offered, and who may pause new business
/// @notice Prices, payout lists, trials and owners change for what comes later; what is paid for stays as it is.
abstract contract Terms is Renewals {
    /// @notice How long a guardian's pause may last, and how long it must wait until the next.
    uint256 public constant MAX_PAUSE = 14 days;

    /// @notice Later periods cost price, in grains for PERIOD. See setPrice.
    event PriceChanged(bytes32 indexed id, uint64 price);
    /// @notice Revenue from now on is shared by this list. Claims need it as it stands here.
    event PayoutsChanged(bytes32 indexed id, Payout[] payouts);
    /// @notice A trial gives length seconds and rows rows from now on; a length of 0 ends the offer.
    event TrialChanged(bytes32 indexed id, uint32 length, uint32 rows);
    /// @notice The account may take the data set over; the zero address: nobody may.
    event TransferOffered(bytes32 indexed id, address indexed to);
    /// @notice The data set has another provider.
    event Transferred(bytes32 indexed id, address indexed from, address indexed to);
    /// @notice The provider goes on in another market.
    event SuccessorNamed(bytes32 indexed id, address market);
    /// @notice New business stands still until then; a time that is not in the future ends a pause.
    event Paused(uint64 until);
    /// @notice Another account may pause new business; the zero address: none.
    event GuardianChanged(address guardian);

    error NotOffered(bytes32 id, address to);
    error PausedLately(uint256 until);

    /// @notice Sets the price of later periods. New subscribers pay it at once; who subscribes already renews at the
    /// lower of both prices for PERIOD more. Paid time is not touched.
    function setPrice(bytes32 id, uint64 price) external {
        Dataset storage d = _own(id);
        uint48 ticks = _ticks(price);
        if (ticks > d.head.price) d.terms.priceRaised = uint32(block.timestamp);
        d.head.price = ticks;
        emit PriceChanged(id, price);
    }

    /// @notice Sets who shares later revenue. What accrued before stays with the list of its time.
    function setPayouts(bytes32 id, Payout[] calldata payouts) external {
        Dataset storage d = _own(id);
        _checkPayouts(payouts);
        Head memory h = d.head;
        _bring(id, h);
        d.head = h;
        uint256 certain = Books.certain(h, _current(id, h));
        List storage old = lists[d.account];
        old.banked += uint88(certain - old.since);
        old.since = _mark(id);
        old.retired = true;
        bytes32 account = accountOf(id, payouts);
        lists[account].since = uint88(certain);
        lists[account].retired = false;
        d.account = account;
        _prepare(account, payouts.length);
        emit PayoutsChanged(id, payouts);
    }

    /// @notice Opens or closes the data set to new subscriptions and renewals. Paid time is not touched.
    function setActive(bytes32 id, bool active) external {
        Dataset storage d = _own(id);
        if (active && d.deposit - d.terms.thawing < minDeposit) revert BadDeposit(minDeposit);
        _setOpen(id, active);
    }

    /// @notice Sets what a free trial gives; a length of zero ends the offer. Trials that run go on.
    /// @param length In seconds.
    /// @param rows How many rows it may fetch; nodes count them.
    function setTrial(bytes32 id, uint32 length, uint32 rows) external {
        Dataset storage d = _own(id);
        d.terms.trialSeconds = length;
        d.terms.trialRows = rows;
        emit TrialChanged(id, length, rows);
    }

    /// @notice Offers the data set to another account, which has to accept. The zero address takes an offer back.
    function offerTransfer(bytes32 id, address to) external {
        _own(id);
        heirs[id] = to;
        emit TransferOffered(id, to);
    }

    /// @notice Takes over a data set that was offered to the caller, with its deposit and its duties. Its id stays.
    function acceptTransfer(bytes32 id) external {
        Dataset storage d = _dataset(id);
        if (heirs[id] != msg.sender) revert NotOffered(id, msg.sender);
        delete heirs[id];
        emit Transferred(id, d.provider, msg.sender);
        d.provider = msg.sender;
    }

    /// @notice Tells followers in which later market the provider goes on. Nothing moves by itself: subscribers and
    /// provider leave this market by the ways that are always open, and enter the other if they want to.
    function nameSuccessor(bytes32 id, address market) external {
        _own(id);
        emit SuccessorNamed(id, market);
    }

    // ---- Pausing new business

    /// @notice Stops registrations, first subscriptions, gifts and trials for up to MAX_PAUSE; not more often than
    /// every second MAX_PAUSE. Renewals, claims, refunds and withdrawals cannot be paused.
    function pause(uint64 duration) external {
        if (msg.sender != guardian) revert NotAllowed(msg.sender);
        if (duration > MAX_PAUSE) duration = uint64(MAX_PAUSE);
        if (block.timestamp < pausedUntil + MAX_PAUSE && pausedUntil != 0) {
            revert PausedLately(pausedUntil + MAX_PAUSE);
        }
        pausedUntil = uint40(block.timestamp + duration);
        emit Paused(pausedUntil);
    }

    /// @notice Ends a pause.
    function unpause() external {
        if (msg.sender != guardian && msg.sender != admin) revert NotAllowed(msg.sender);
        if (pausedUntil > block.timestamp) {
            pausedUntil = uint40(block.timestamp);
            emit Paused(pausedUntil);
        }
    }

    /// @notice Appoints the guardian; the zero address means none.
    function setGuardian(address to) external {
        if (msg.sender != admin) revert NotAllowed(msg.sender);
        guardian = to;
        emit GuardianChanged(to);
    }
}
