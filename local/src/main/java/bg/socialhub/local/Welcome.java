package bg.socialhub.local;

import java.io.PrintStream;

/** What a person wants to know when everything runs. */
final class Welcome {

    private Welcome() {}

    static void print(Site site, PrintStream out) {
        out.printf("""

                  portal and API   %1$s/  (API under /api/v1)
                  Keycloak         http://127.0.0.1:%2$d/  (admin, admin)
                  Kafka            %3$s
                  MongoDB          mongodb://127.0.0.1:%4$d/
                """, site.address(Service.GATEWAY), site.keycloak(), site.bootstrapServers(), site.mongo());
        for (var service : Service.values()) {
            out.printf("  %-16s %s/%n", service.module(), site.address(service));
        }
        out.printf("""

                  Users, all with the password demo:
                  ministry@demo.bg         ministry
                  plovdiv.manager@demo.bg  manager of the Plovdiv centre
                  varna.manager@demo.bg    manager of the Varna centre
                  plovdiv.expert@demo.bg   expert of the Plovdiv centre
                  medena@demo.bg           member of a social enterprise
                  pchela@demo.bg           member of another one
                  buyer@demo.bg            partner
                  citizen@demo.bg          citizen

                  Data are in %1$s, logs in %1$s/logs. Ctrl-C stops everything.
                """, site.data());
    }
}
