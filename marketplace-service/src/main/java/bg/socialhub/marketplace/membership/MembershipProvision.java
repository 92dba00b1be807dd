package bg.socialhub.marketplace.membership;

import bg.socialhub.marketplace.enterprise.EnterpriseChanged;
import bg.socialhub.marketplace.enterprise.PendingMembers;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
    private volatile @Nullable ScheduledExecutorService sweeper;

    MembershipProvision(PendingMembers pending, KeycloakAdmin keycloak, MembershipSettings settings) {
        this.pending = pending;
        this.keycloak = keycloak;
        this.settings = settings;
    }

    @EventListener
    void on(EnterpriseChanged changed) {
        ScheduledExecutorService current = sweeper;
        if (current == null || changed.version() != 1) {
            return;
        }
        try {
            current.execute(this::sweep);
        } catch (RejectedExecutionException _) {
            log.debug("Enterprise {} waits for the sweep after the next start", changed.enterpriseId());
        }
    }

    /** May be stopped and started again. */
    @Override
    public void start() {
        var newSweeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("membership-sweep").factory());
        newSweeper.scheduleWithFixedDelay(this::sweep, 0, settings.sweep().toMillis(), TimeUnit.MILLISECONDS);
        sweeper = newSweeper;
    }

    @Override
    public void stop() {
        ScheduledExecutorService current = sweeper;
        sweeper = null;
        if (current != null) {
            current.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return sweeper != null;
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
