package lumbung.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import lumbung.journal.Seal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup is read by who has nothing but lumbung-backup(1): the reader below knows no class of the program, only what stands under
 * FILE FORMAT there.
 */
class LockedFormatTest {
    private static final String PASSPHRASE = "gula jawa manis";
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    static Path folder;

    private static Path plain;

    @BeforeAll
    static void write() throws IOException {
        plain = folder.resolve("lumbung-a.zip");
        byte[] noise = new byte[200_000];
        new Random(1).nextBytes(noise);
        try (OutputStream out = Files.newOutputStream(plain);
                Packer packer = new Packer(out)) {
            packer.add("journal.key", stream -> stream.write(new byte[32]));
            packer.add("register/seg0/c10.dat", stream -> stream.write(noise));
            packer.add("tables/area.jsonl", stream -> stream.write("{\"id\":7}\n".getBytes(StandardCharsets.UTF_8)));
            packer.finish(
                    "0.1.0",
                    1,
                    Instant.EPOCH,
                    Reason.HAND,
                    new Manifest.State("u", new Seal(1, "00"), false, true, 0, Map.of()));
        }
    }

    @Test
    void aLockedFileIsOpenedByItsDescriptionAlone() throws Exception {
        Vault vault = Vault.make(PASSPHRASE).get();
        Shelf.Lock lock = new Shelf.Lock(vault, vault.open(PASSPHRASE).get());
        Backup locked = new Shelf(folder.resolve("stick"))
                .take(Bundle.glance(plain).get(), Optional.of(lock), Watch.NOBODY)
                .get();

        byte[] opened = new Reader(ByteBuffer.wrap(Files.readAllBytes(locked.file()))).open(PASSPHRASE);

        assertArrayEquals(Files.readAllBytes(plain), opened);
    }

    /** Python's own zipfile, and each file against the digest in the manifest. */
    @Test
    void aPlainFileIsAZipThatOthersRead() throws Exception {
        assumeTrue(Files.isExecutable(Path.of(PYTHON)), "no python3 here");
        String script = """
                import hashlib, json, sys, zipfile
                zip = zipfile.ZipFile(sys.argv[1])
                assert zip.testzip() is None
                manifest = json.loads(zip.read('manifest.json'))
                assert manifest['format'] == 'lumbung-archive' and manifest['version'] == 1
                assert set(manifest['files']) | {'manifest.json'} == set(zip.namelist())
                for name, said in manifest['files'].items():
                    content = zip.read(name)
                    assert len(content) == said['size'] and hashlib.sha256(content).hexdigest() == said['sha256']
                print(len(manifest['files']))
                """;
        Process python = new ProcessBuilder(PYTHON, "-c", script, plain.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertTrue(python.waitFor(1, TimeUnit.MINUTES));
        assertEquals("3", told.strip());
    }

    /** Written from the manual. */
    private record Reader(ByteBuffer file) {
        private static final int PIECE = 65_536;
        private static final int MARK = 16;

        byte[] open(String passphrase) throws GeneralSecurityException {
            assertEquals("LUMBUNG1", new String(next(8), StandardCharsets.US_ASCII));
            JsonNode vault = JsonMapper.shared().readTree(next(file.getInt()));
            byte[] key = key(vault, passphrase);
            byte[] piecesKey = hmac(key, next(32));
            int manifest = file.getInt(file.limit() - 4);
            int end = file.limit() - 4 - MARK - manifest;
            ByteArrayOutputStream opened = new ByteArrayOutputStream();
            long number = 0;
            boolean last = false;
            while (!last) {
                byte[] piece = next(Math.min(PIECE + MARK, end - file.position()));
                last = file.position() == end;
                opened.writeBytes(gcm(piecesKey, nonce(number, last ? 1 : 0)).doFinal(piece));
                number++;
            }
            Cipher marking = gcm(piecesKey, nonce(0, 2));
            marking.updateAAD(next(manifest));
            marking.doFinal(next(MARK));
            return opened.toByteArray();
        }

        private byte[] key(JsonNode vault, String passphrase) throws GeneralSecurityException {
            byte[] salt = Base64.getDecoder().decode(vault.path("salt").asString(""));
            byte[] sealed = Base64.getDecoder().decode(vault.path("key").asString(""));
            PBEKeySpec spec = new PBEKeySpec(
                    passphrase.toCharArray(), salt, vault.path("rounds").asInt(0), 256);
            byte[] stretched = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return gcm(stretched, Arrays.copyOf(sealed, 12)).doFinal(sealed, 12, sealed.length - 12);
        }

        private byte[] next(int length) {
            byte[] bytes = new byte[length];
            file.get(bytes);
            return bytes;
        }

        private static byte[] nonce(long number, int kind) {
            return ByteBuffer.allocate(12).putLong(number).putInt(kind).array();
        }

        private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        }

        private static Cipher gcm(byte[] key, byte[] nonce) throws GeneralSecurityException {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(MARK * 8, nonce));
            return cipher;
        }
    }
}
