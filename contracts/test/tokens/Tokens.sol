// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title What the awkward tokens of the tests have in common
/// @notice The unit and the supply of ENG; all of it belongs to whoever deploys it.
abstract contract TestToken is ERC20 {
    constructor() ERC20("Awkward", "AWK") {
        _mint(msg.sender, 150_000_000e8);
    }

    /// @notice As ENG has.
    function decimals() public pure override returns (uint8) {
        return 8;
    }
}

/// @title A token that keeps a part of what it moves, once told to
contract TaxedToken is TestToken {
    /// @notice The part that it keeps, in basis points.
    uint256 public tax;

    /// @notice Sets the part that it keeps.
    function setTax(uint256 basisPoints) external {
        tax = basisPoints;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (from == address(0)) return super._update(from, to, value);
        uint256 kept = value * tax / 10_000;
        super._update(from, to, value - kept);
        super._update(from, address(this), kept);
    }
}

/// @title A token whose issuer blocks accounts
contract BlockingToken is TestToken {
    /// @notice Whose tokens do not move and who gets none.
    mapping(address account => bool) public isBlocked;

    error Blocked(address account);

    /// @notice Blocks or frees an account.
    function setBlocked(address account, bool to) external {
        isBlocked[account] = to;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (isBlocked[from]) revert Blocked(from);
        if (isBlocked[to]) revert Blocked(to);
        super._update(from, to, value);
    }
}

/// @title A token that calls back while it moves, and may hold and spend tokens itself
contract ReentrantToken is TestToken {
    /// @notice How often it has called back, and how often that was accepted.
    uint256 public tried;
    uint256 public accepted;
    /// @notice What the last refusal said.
    bytes public refusal;

    address private _target;
    bytes private _call;

    /// @notice Arms the token: its next movement makes this call.
    function arm(address target, bytes calldata data) external {
        (_target, _call) = (target, data);
    }

    /// @notice Makes the token itself call a contract.
    function act(address target, bytes calldata data) external {
        (bool ok, bytes memory out) = target.call(data);
        if (ok) return;
        assembly ("memory-safe") {
            revert(add(out, 32), mload(out))
        }
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (_target == address(0)) return;
        address target = _target;
        _target = address(0);
        tried++;
        (bool ok, bytes memory out) = target.call(_call);
        if (ok) accepted++;
        else refusal = out;
    }
}

/// @title A token that says it did what it did not do
contract LyingToken is TestToken {
    /// @notice 0: honest; 1: says that it moved tokens; 2: says that it did not, and does not fail.
    uint256 public lie;

    /// @notice Chooses the lie.
    function setLie(uint256 to) external {
        lie = to;
    }

    /// @notice Accepts every permit and grants nothing.
    function permit(address, address, uint256, uint256, uint8, bytes32, bytes32) external {}

    /// @notice See ERC-20.
    function transferFrom(address from, address to, uint256 value) public override returns (bool) {
        if (lie > 0) return lie == 1;
        return super.transferFrom(from, to, value);
    }
}

/// @title A token of the time before ERC-20 was settled: its functions return nothing
contract SilentToken {
    mapping(address account => uint256) public balanceOf;
    mapping(address owner => mapping(address spender => uint256)) public allowance;

    error TooMuch();

    constructor() {
        balanceOf[msg.sender] = 150_000_000e8;
    }

    /// @notice Moves tokens of the caller.
    function transfer(address to, uint256 value) external {
        _move(msg.sender, to, value);
    }

    /// @notice Moves tokens of an account that allowed it.
    function transferFrom(address from, address to, uint256 value) external {
        if (allowance[from][msg.sender] < value) revert TooMuch();
        allowance[from][msg.sender] -= value;
        _move(from, to, value);
    }

    /// @notice Lets an account spend.
    function approve(address spender, uint256 value) external {
        allowance[msg.sender][spender] = value;
    }

    function _move(address from, address to, uint256 value) private {
        if (balanceOf[from] < value) revert TooMuch();
        balanceOf[from] -= value;
        balanceOf[to] += value;
    }
}
