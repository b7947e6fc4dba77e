// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Renewals} from "./Renewals.sol";
import {Dataset, Payout, Permit} from "./Types.sol";

/// @title Who offers which data set on which terms
/// @notice Registering data sets, and revisions of their manifests.
/// @dev Names and payout lists live in events and calldata, their hashes in storage: new storage is what costs.
abstract contract Registry is Renewals {
    /// @notice A data set is offered. Claims need payouts as they stand here.
    event Registered(
        bytes32 indexed id,
        address indexed provider,
        string name,
        uint64 price,
        uint64 deposit,
        bytes32 manifest,
        Payout[] payouts
    );
    /// @notice The manifest was replaced; revision counts from 1.
    event Updated(bytes32 indexed id, uint64 revision, bytes32 manifest);

    error BadName();
    error BadManifest();
    error AlreadyRegistered(bytes32 id);
    error WrongRevision(uint256 want);

    // ---- Registration

    /// @notice Offers a data set. Its deposit is taken from the caller.
    /// @param provider The caller; for the facade, its caller.
    /// @param name 1 to 63 of a-z, 0-9 and _, a letter first, not pg_.
    /// @param price For 30 days, in grains, a multiple of 100; zero makes it free.
    /// @param deposit Collateral in grains, at least minDeposit.
    /// @param manifest The hash of the metadata.
    /// @param payouts Who shares revenue.
    /// @return id keccak256 of the caller's address and the name.
    function register(
        address provider,
        string calldata name,
        uint64 price,
        uint64 deposit,
        bytes32 manifest,
        Payout[] calldata payouts
    ) external nonReentrant returns (bytes32 id) {
        _actsFor(provider);
        return _register(provider, name, price, deposit, manifest, payouts);
    }

    /// @notice Like register, with the caller's consent to the transfer in the same transaction.
    function registerWithPermit(
        string calldata name,
        uint64 price,
        uint64 deposit,
        bytes32 manifest,
        Payout[] calldata payouts,
        Permit calldata permit
    ) external nonReentrant returns (bytes32 id) {
        _usePermit(permit);
        return _register(msg.sender, name, price, deposit, manifest, payouts);
    }

    function _register(
        address provider,
        string calldata name,
        uint64 price,
        uint64 deposit,
        bytes32 manifest,
        Payout[] calldata payouts
    ) private returns (bytes32 id) {
        _notPaused();
        if (!_validName(bytes(name))) revert BadName();
        if (manifest == 0) revert BadManifest();
        if (deposit < minDeposit || deposit > MAX_DEPOSIT) revert BadDeposit(minDeposit);
        _checkPayouts(payouts);
        id = idOf(provider, name);
        Dataset storage d = datasets[id];
        if (d.head.asOf != 0) revert AlreadyRegistered(id);
        d.head.asOf = uint32(block.timestamp);
        d.head.price = _ticks(price);
        d.head.open = true;
        d.provider = provider;
        d.deposit = uint56(deposit);
        d.revision = 1;
        d.window.written = true;
        d.registered = uint16(block.timestamp / 1 days);
        manifestAt[id][1] = manifest;
        bytes32 account = accountOf(id, payouts);
        d.account = account;
        _prepare(account, payouts.length);
        emit Registered(id, provider, name, price, deposit, manifest, payouts);
        _pull(msg.sender, deposit);
    }

    // ---- Changes

    /// @notice Replaces the manifest. The revision must be the present one plus one, so that of two publishers who
    /// started from the same revision only one succeeds.
    function update(bytes32 id, uint64 revision, bytes32 manifest) external {
        Dataset storage d = _own(id);
        if (revision != uint256(d.revision) + 1) revert WrongRevision(uint256(d.revision) + 1);
        if (manifest == 0) revert BadManifest();
        d.revision = uint24(revision);
        manifestAt[id][revision] = manifest;
        emit Updated(id, revision, manifest);
    }

    // ---- Views

    /// @notice The id of a provider's data set: keccak256 of the 20 address bytes followed by the name's bytes.
    function idOf(address provider, string calldata name) public pure returns (bytes32) {
        return keccak256(abi.encodePacked(provider, name));
    }

    // ---- Rules

    /// @dev 1 to 63 of a-z, 0-9 and _, a letter first, and not PostgreSQL's own prefix: enigma.CheckName.
    function _validName(bytes calldata name) private pure returns (bool) {
        if (name.length == 0 || name.length > 63) return false;
        for (uint256 i = 0; i < name.length; i++) {
            bytes1 c = name[i];
            bool letter = c >= "a" && c <= "z";
            if (!letter && (i == 0 || (c != "_" && (c < "0" || c > "9")))) return false;
        }
        return name.length < 3 || bytes3(name[:3]) != "pg_";
    }
}
