package bg.socialhub.marketplace.membership;

import bg.socialhub.marketplace.enterprise.EnterpriseChanged;
import bg.socialhub.marketplace.enterprise.PendingMembers;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Makes accepted members known to the identity server, soon after the write and again until it worked. */
@Component
class MembershipProvision implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MembershipProvision.class);
    private static final int AT_ONCE = 50;

    private final PendingMembers pending;
    private final KeycloakAdmin keycloak;
    private final MembershipSettings settings;
    private final CircuitBreaker breaker = CircuitBreaker.ofDefaults("keycloak-admin");
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("membership-sweep").factory());
    private volatile boolean running;

    MembershipProvision(PendingMembers pending, KeycloakAdmin keycloak, MembershipSettings settings) {
        this.pending = pending;
        this.keycloak = keycloak;
        this.settings = settings;
    }

    @EventListener
    void on(EnterpriseChanged changed) {
        if (running && changed.version() == 1) {
            sweeper.execute(this::sweep);
        }
    }

    @Override
    public void start() {
        running = true;
        sweeper.scheduleWithFixedDelay(this::sweep, 0, settings.sweep().toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        sweeper.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void sweep() {
        try {
            pending.next(AT_ONCE).forEach(this::provision);
        } catch (CallNotPermittedException | RestClientException | DataAccessException e) {
            log.warn("Members stay pending until the next sweep: {}", e.getMessage());
        }
    }

    private void provision(PendingMembers.Member member) {
        try {
            breaker.executeRunnable(() -> keycloak.join(member.user(), member.enterpriseId()));
            pending.known(member);
        } catch (HttpClientErrorException refusal) {
            // this member's own trouble: the others must not wait for it
            log.error("User {} cannot join enterprise {}", member.user(), member.enterpriseId(), refusal);
        }
    }
}
