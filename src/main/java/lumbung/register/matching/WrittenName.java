package lumbung.register.matching;

import java.util.List;

/**
 * A name taken apart as it was written.
 *
 * @param address the form of address in its usual spelling ({@code Bu}, {@code Pak Haji}), empty when none was written
 * @param bare the name itself, spaces tidied, otherwise untouched
 * @param degrees titles and degrees as written, in their order
 * @param also other names given beside it, in brackets or after <em>alias</em>
 */
public record WrittenName(String address, String bare, List<String> degrees, List<String> also) {
    public WrittenName {
        degrees = List.copyOf(degrees);
        also = List.copyOf(also);
    }

    public FoldedName folded() {
        return Folding.fold(address, bare);
    }

    /** What the form of address or a by-name says. */
    public Sex sex() {
        Sex byAddress = Address.sexOf(address);
        return byAddress == Sex.UNKNOWN ? Kinship.sexOf(bare) : byAddress;
    }

    /**
     * What to call the person until somebody says better: the first word that is no abbreviation, or the whole by-name.
     * With the form of address before it, a greeting; alone, a neutral one.
     */
    public String callName() {
        return Kinship.callName(bare).orElseGet(() -> Folding.callName(bare));
    }
}
