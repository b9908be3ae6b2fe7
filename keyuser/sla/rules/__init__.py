"""The SLA clocks: what one ticket item's event log says about what the contract promises. Pure: no reading of any clock.

The rules, each to be read out to a vendor. Where help desks disagree, these are our sides.

The log
 1. An event counts from the instant at which it happened (``at``), whenever it was recorded: the order of recording changes
    nothing. Events of one instant follow their source's own numbers; the creation comes first, and what claims to be earlier is
    a wrong clock and counts as the instant of creation. What happened after the instant of the question is not known then.
 2. A void takes its victim out for all time; a void of a void brings it back. Voids that take back each other do nothing.
    A correction is a void and a new event.
 3. The whole ticket is judged by one contract: that of its last "policy attached", else the one valid at its creation.

The clock
 4. E(t) is the working time from the start of the clock to t in which it ran, in whole seconds. It runs while the vendor owes
    something under the metric and the item is neither closed, nor in an excluded interval, nor in a status that pauses that
    metric (in this order: the first of them is the reason that is named).
 5. Owed from the creation: FIRST_RESPONSE, until a public message of a person at the vendor. PRELIMINARY_ANSWER, until such a
    preliminary answer, workaround or solution. WORKAROUND, until such a workaround or solution, or the closing. RESOLUTION,
    until the closing. Waiting for the client pauses what the policy says, which need not be the first response.
 6. UPDATE by answer: owed from the oldest unanswered client message until the next message as in 5; nothing is promised before
    the first. UPDATE by cadence: owed from the creation, and again from each such message, until the closing. Each is a cycle.
 7. An excluded interval holds for all clocks, from its beginning to its end, whenever it was agreed.
 8. Closed is what has a closing status. A reopened clock that closing had ended resumes at its E, the closed time left out (or
    begins a new cycle, or stays ended: a flag of the policy); one that was still owed always resumes.
 9. A cancellation ends all clocks. Only its void takes it back.

The target
10. A target is an amount of working seconds. Business days are the working time from the start of the cycle to the same clock
    time so many working days later; a pause moves that instant by its own working time, as it does every due time.
11. The target in force is that of the present criticality. A change keeps E (or begins a new cycle: a flag). A criticality
    without a target cannot be missed; one that we do not know changes nothing. The support line (L1 to L3) decides nothing.
12. An amount agreed for a metric replaces the promise from then on, whatever the criticality. An agreed instant replaces it in
    that cycle: by E at the agreement plus the working time from there to the instant. What is not open cannot be agreed so.
13. What is fulfilled or closed was judged by the target of its time; a later change counts only once it is reopened.

The verdict
14. Missed if and only if at some t, E(t) is greater than the target in force at t: done exactly when it is used up is in time.
    It is missed from that instant on, for good; of several cycles, one is enough.
15. Due is the instant at which the target is used up, the closing instant where that is the end of a working interval. The
    verdict is taken on working time alone, so that it does not matter which of two instants is shown for one position.
16. Closed without the answer that a metric asks for is neither met nor missed, and counted apart; or missed at the closing, by
    a flag. It is met once the answer comes all the same, by the time that had counted.
17. An open clock that has not missed is at risk once E is at least a warning's share of the target.
"""

from keyuser.sla.rules.clock import Reading, SlaClock
from keyuser.sla.rules.explain import explain
from keyuser.sla.rules.history import events_of_item, in_force, is_answer, policy_attached

__all__ = ["Reading", "SlaClock", "events_of_item", "explain", "in_force", "is_answer", "policy_attached"]
