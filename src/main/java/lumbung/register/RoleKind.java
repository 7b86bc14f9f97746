package lumbung.register;

/** What somebody is to a business: pelanggan, reseller, toko, anggota, calon pelanggan, pemasok. */
public enum RoleKind {
    CUSTOMER,
    RESELLER,
    SHOP,
    MEMBER,
    PROSPECT,
    SUPPLIER
}
