// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Evidence, Receipt, Served, Unreachable} from "./Evidence.sol";
import {Parameters, Rules} from "./Rules.sol";

/// @notice What a report may show.
enum Kind {
    Conflict, // a node answered one question in two ways
    Served, // a node or provider stated another manifest than the market has
    Unreachable // the federation found that a data set could not be reached
}

/// @notice Why a report brought nothing. For NothingAtStake the reporter gets the bond back; for all others it is lost.
enum Reason {
    None,
    BadSignature, // one is not by whom it should be, or in the wrong order
    NotContradictory, // what was signed does not show an offence
    UnknownDataset,
    AlreadyPunished,
    NothingAtStake, // true, but the offender has nothing to lose; it can be reported again when it has
    BadSpan, // too short, too long, or not over when it was reported
    TooOld
}

/// @notice What becomes of a case.
enum Outcome {
    None,
    Open,
    Accepted,
    Rejected,
    Abandoned
}

/// @notice A report by commitment.
struct Case {
    address reporter;
    uint40 opened;
    uint16 version; // of the parameters
    uint16 federation; // its version
    Outcome outcome;
    bytes32 commitment;
}

/// @title Evidence that anybody can check, reported so that nobody can take a report from another
/// @notice First the reporter commits to the evidence and pays a bond, then, in a later block, reveals it. A commitment
/// names its reporter: who copies it cannot reveal it, and who sees the evidence revealed comes later.
abstract contract Reports is Rules {
    /// @notice The longest span that one Unreachable statement covers.
    uint256 public constant MAX_SPAN = 14 days;

    /// @notice All cases, from number 1.
    mapping(uint256 number => Case) public cases;
    /// @notice How many there are.
    uint256 public caseCount;
    /// @notice What has been punished; see conflictKey and servedKey.
    mapping(bytes32 key => bool) public punished;

    struct Span {
        uint40 since;
        uint40 until;
        uint40 punishedAt;
    }

    mapping(bytes32 id => Span[]) private spans;

    /// @notice A case was opened, and its bond taken.
    event Reported(
        uint256 indexed number,
        address indexed reporter,
        bytes32 commitment,
        uint256 version,
        uint256 federation,
        uint256 bond,
        uint256 revealUntil
    );
    /// @notice The evidence holds, and this much was slashed. For Unreachable the offender is the provider.
    event EvidenceAccepted(
        uint256 indexed number,
        bytes32 indexed id,
        address indexed offender,
        Kind kind,
        bytes32 key,
        bool stake,
        uint256 amount
    );
    /// @notice A span of a data set was punished and counts once.
    event SpanPunished(bytes32 indexed id, address node, uint64 since, uint64 until);
    /// @notice The evidence brought nothing.
    event EvidenceRejected(uint256 indexed number, Kind kind, Reason reason);
    /// @notice Nobody revealed in time.
    event Abandoned(uint256 indexed number);

    error NotOpen(uint256 number);
    error TooEarly(uint256 from);
    error TooLate(uint256 until);
    error WrongCommitment();

    /// @dev What evidence shows.
    // solhint-disable-next-line gas-struct-packing
    struct Finding {
        bytes32 id;
        address offender;
        bytes32 key; // in punished; 0 for spans
        uint16 share;
        bool stake; // of a node, not a data set's deposit
        Unreachable span;
    }

    // ---- Report and reveal

    /// @notice Opens a case. Takes the bond, and keeps the parameters and the federation in force for it.
    /// @param commitment keccak256(abi.encode(uint8 kind, bytes evidence, address reporter, bytes32 salt)), where the
    /// reporter is the caller and the salt is random and secret until the reveal.
    /// @return number The case's.
    function report(bytes32 commitment) external nonReentrant returns (uint256 number) {
        uint256 version = parametersVersion();
        Parameters memory p = parameters(version);
        number = ++caseCount;
        cases[number] =
            Case(msg.sender, uint40(block.timestamp), uint16(version), federationVersion, Outcome.Open, commitment);
        emit Reported(
            number, msg.sender, commitment, version, federationVersion, p.reportBond, block.timestamp + p.revealWindow
        );
        _pull(msg.sender, p.reportBond);
    }

    /// @notice Shows the evidence of a case, and settles it. Evidence that proves nothing does not fail: it costs the
    /// bond. For its reporter only.
    /// @param evidence abi.encode of, by kind: (Receipt, bytes signature, Receipt, bytes signature);
    /// (Served, bytes signature); (Unreachable, bytes[] signatures in the ascending order of their signers). What does
    /// not decode is refused.
    function reveal(uint256 number, Kind kind, bytes calldata evidence, bytes32 salt) external nonReentrant {
        Case memory c = _open(number);
        if (msg.sender != c.reporter) revert NotAllowed(msg.sender);
        Parameters memory p = parameters(c.version);
        if (block.timestamp < c.opened + p.revealDelay) revert TooEarly(c.opened + p.revealDelay);
        if (block.timestamp > c.opened + p.revealWindow) revert TooLate(c.opened + p.revealWindow);
        if (c.commitment != keccak256(abi.encode(kind, evidence, msg.sender, salt))) revert WrongCommitment();
        Finding memory f;
        Reason reason = _judge(kind, evidence, c, p, f);
        if (reason == Reason.None) _accept(number, kind, c, p, f);
        else _reject(number, kind, reason, c, p);
    }

    /// @notice Closes a case whose reporter did not reveal in time. The bond is lost. Anybody may call.
    function abandon(uint256 number) external nonReentrant {
        Case memory c = _open(number);
        Parameters memory p = parameters(c.version);
        if (block.timestamp <= c.opened + p.revealWindow) revert TooEarly(c.opened + p.revealWindow + 1);
        cases[number].outcome = Outcome.Abandoned;
        emit Abandoned(number);
        _burn(c.reporter, p.reportBond);
    }

    /// @notice The key under which a node is punished once for one question.
    function conflictKey(address node, bytes32 id, uint64 revision, bytes32 request) public pure returns (bytes32) {
        return keccak256(abi.encode(Kind.Conflict, node, id, revision, request));
    }

    /// @notice The key under which a signer is punished once for one revision.
    function servedKey(address signer, bytes32 id, uint64 revision) public pure returns (bytes32) {
        return keccak256(abi.encode(Kind.Served, signer, id, revision));
    }

    /// @notice Whether a part of the time from since until before until was punished already.
    function overlaps(bytes32 id, uint64 since, uint64 until) public view returns (bool) {
        Span[] storage all = spans[id];
        // What was punished before since ended before it.
        for (uint256 i = all.length; i > 0 && all[i - 1].punishedAt > since; i--) {
            if (all[i - 1].since < until && since < all[i - 1].until) return true;
        }
        return false;
    }

    // ---- Settlement

    function _open(uint256 number) private view returns (Case memory c) {
        c = cases[number];
        if (c.outcome != Outcome.Open) revert NotOpen(number);
    }

    function _accept(uint256 number, Kind kind, Case memory c, Parameters memory p, Finding memory f) private {
        cases[number].outcome = Outcome.Accepted;
        if (kind == Kind.Unreachable) {
            Unreachable memory u = f.span;
            spans[f.id].push(Span(uint40(u.since), uint40(u.until), uint40(block.timestamp)));
            emit SpanPunished(f.id, u.node, u.since, u.until);
        } else {
            punished[f.key] = true;
        }
        _credit(c.reporter, p.reportBond);
        uint256 amount = f.stake
            ? _slashNode(f.offender, f.id, f.share, p, c.reporter)
            : _slashDataset(f.id, f.share, p.rewardShare, p.reportReward, c.reporter);
        emit EvidenceAccepted(number, f.id, f.offender, kind, f.key, f.stake, amount);
    }

    function _reject(uint256 number, Kind kind, Reason reason, Case memory c, Parameters memory p) private {
        cases[number].outcome = Outcome.Rejected;
        emit EvidenceRejected(number, kind, reason);
        if (reason == Reason.NothingAtStake) _credit(c.reporter, p.reportBond);
        else _burn(c.reporter, p.reportBond);
    }

    // ---- Judgement

    function _judge(Kind kind, bytes calldata evidence, Case memory c, Parameters memory p, Finding memory f)
        private
        view
        returns (Reason)
    {
        if (kind == Kind.Conflict) return _judgeConflict(evidence, p, f);
        if (kind == Kind.Served) return _judgeServed(evidence, p, f);
        return _judgeUnreachable(evidence, c, p, f);
    }

    /// @dev No age limit: a receipt's time is its node's own word.
    function _judgeConflict(bytes calldata evidence, Parameters memory p, Finding memory f)
        private
        view
        returns (Reason)
    {
        (Receipt memory a, bytes memory sigA, Receipt memory b, bytes memory sigB) =
            abi.decode(evidence, (Receipt, bytes, Receipt, bytes));
        if (!Evidence.contradict(a, b)) return Reason.NotContradictory;
        if (!_signed(Evidence.digest(a), sigA, a.node)) return Reason.BadSignature;
        if (!_signed(Evidence.digest(b), sigB, b.node)) return Reason.BadSignature;
        f.id = a.dataset;
        f.offender = a.node;
        f.share = p.conflictShare;
        f.stake = true;
        f.key = conflictKey(a.node, a.dataset, a.revision, a.request);
        if (punished[f.key]) return Reason.AlreadyPunished;
        if (market.dataset(f.id).head.asOf == 0) return Reason.UnknownDataset;
        return nodes.stakeOf(f.offender) == 0 ? Reason.NothingAtStake : Reason.None;
    }

    function _judgeServed(bytes calldata evidence, Parameters memory p, Finding memory f)
        private
        view
        returns (Reason)
    {
        (Served memory s, bytes memory sig) = abi.decode(evidence, (Served, bytes));
        if (!_signed(Evidence.digest(s), sig, s.signer)) return Reason.BadSignature;
        f.id = s.dataset;
        f.offender = s.signer;
        f.share = p.servedShare;
        f.key = servedKey(s.signer, s.dataset, s.revision);
        if (punished[f.key]) return Reason.AlreadyPunished;
        bytes32 truth = market.manifestAt(s.dataset, s.revision);
        if (truth == 0 || truth == s.manifest) return Reason.NotContradictory;
        f.stake = nodes.stakeOf(s.signer) > 0;
        if (!f.stake && market.dataset(f.id).provider != s.signer) return Reason.NothingAtStake;
        return Reason.None;
    }

    function _judgeUnreachable(bytes calldata evidence, Case memory c, Parameters memory p, Finding memory f)
        private
        view
        returns (Reason)
    {
        (Unreachable memory u, bytes[] memory sigs) = abi.decode(evidence, (Unreachable, bytes[]));
        if (u.until > c.opened || u.since > u.until || u.until - u.since < p.leastSpan) return Reason.BadSpan;
        if (u.until - u.since > MAX_SPAN) return Reason.BadSpan;
        if (u.until + p.longestAge < c.opened) return Reason.TooOld;
        if (!_agreed(Evidence.digest(u), sigs, c.federation)) return Reason.BadSignature;
        f.id = u.dataset;
        f.offender = market.dataset(f.id).provider;
        f.share = p.unreachableShare;
        f.span = u;
        if (f.offender == address(0)) return Reason.UnknownDataset;
        return overlaps(f.id, u.since, u.until) ? Reason.AlreadyPunished : Reason.None;
    }

    function _signed(bytes32 digest, bytes memory signature, address who) private pure returns (bool) {
        return who != address(0) && Evidence.signer(digest, signature) == who;
    }

    /// @dev Whether enough members signed. Both lists ascend, so that no member counts twice.
    function _agreed(bytes32 digest, bytes[] memory sigs, uint256 version) private view returns (bool) {
        (address[] memory members, uint256 threshold) = federation(version);
        if (threshold == 0 || sigs.length < threshold || sigs.length > members.length) return false;
        uint256 next = 0;
        for (uint256 i = 0; i < sigs.length; i++) {
            address who = Evidence.signer(digest, sigs[i]);
            while (next < members.length && members[next] != who) next++;
            if (next == members.length) return false;
            next++;
        }
        return true;
    }
}
