package lumbung.backup;

import java.util.List;
import lumbung.message.Outcome;

/** Whether a register lies encrypted on the disk; changed while nobody has it open. Whoever loses the passphrase loses the register. */
public interface Encryption {
    /** Encrypts the register, or makes an encrypted one where there is none. */
    Outcome<Boolean> encrypt(String passphrase, Watch watch);

    /** What can still be read beside it: encrypting leaves alone whatever another register was put in the place of. */
    List<Former> leftInClear();

    /** Puts it in clear. */
    Outcome<Boolean> decrypt(Watch watch);

    /** Another passphrase for the same key; copies that were made before keep the one they had. */
    Outcome<Boolean> change(String passphrase);
}
