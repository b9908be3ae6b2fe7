<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BundleView</name>
        <message numerus="yes">
            <source>%n thing(s) still missing</source>
            <translation>
                <numerusform>%n thing still missing</numerusform>
                <numerusform>%n things still missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n earlier</source>
            <translation>
                <numerusform>and %n earlier</numerusform>
                <numerusform>and %n earlier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>and %n more file</numerusform>
                <numerusform>and %n more files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more group(s)</source>
            <translation>
                <numerusform>and %n more group</numerusform>
                <numerusform>and %n more groups</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BundlesPage</name>
        <message numerus="yes">
            <source>%n bundle(s) selected</source>
            <translation>
                <numerusform>%n bundle selected</numerusform>
                <numerusform>%n bundles selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarDialog</name>
        <message numerus="yes">
            <source>%n day(s) added or changed</source>
            <translation>
                <numerusform>%n day added or changed</numerusform>
                <numerusform>%n days added or changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>%n row written to %1</numerusform>
                <numerusform>%n rows written to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChatNoteDialog</name>
        <message numerus="yes">
            <source>%n message(s) from %1. What you leave out stays in the report, folded.</source>
            <translation>
                <numerusform>%n message from %1. What you leave out stays in the report, folded.</numerusform>
                <numerusform>%n messages from %1. What you leave out stays in the report, folded.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n message(s) in</source>
            <translation>
                <numerusform>Take %n message in</numerusform>
                <numerusform>Take %n messages in</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message numerus="yes">
            <source>%n event(s) recorded since</source>
            <translation>
                <numerusform>%n event recorded since.</numerusform>
                <numerusform>%n events recorded since.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) differ since</source>
            <translation>
                <numerusform>%n figure differs since</numerusform>
                <numerusform>%n figures differ since</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message numerus="yes">
            <source>Show %n message(s) more</source>
            <translation>
                <numerusform>Show %n message more</numerusform>
                <numerusform>Show %n messages more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message numerus="yes">
            <source>%n clock(s) would differ</source>
            <translation>
                <numerusform>%n clock would differ</numerusform>
                <numerusform>%n clocks would differ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DisputeDialog</name>
        <message numerus="yes">
            <source>%n differ(s)</source>
            <translation>
                <numerusform>%n differs</numerusform>
                <numerusform>%n differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) compared</source>
            <translation>
                <numerusform>%n figure compared</numerusform>
                <numerusform>%n figures compared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the table cannot be compared</source>
            <translation>
                <numerusform>%n row of the table cannot be compared</numerusform>
                <numerusform>%n rows of the table cannot be compared</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceStrip</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FolderSection</name>
        <message numerus="yes">
            <source>and %n more, kept as they are</source>
            <translation>
                <numerusform>and %n more, kept as it is</numerusform>
                <numerusform>and %n more, kept as they are</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message numerus="yes">
            <source>%n group(s) in the bundle %1.</source>
            <translation>
                <numerusform>%n group in the bundle %1.</numerusform>
                <numerusform>%n groups in the bundle %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) selected</source>
            <translation>
                <numerusform>%n group selected</numerusform>
                <numerusform>%n groups selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) selected</source>
            <translation>
                <numerusform>%n pair selected</numerusform>
                <numerusform>%n pairs selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Merge %n groups</source>
            <translation>
                <numerusform>Merge %n groups</numerusform>
                <numerusform>Merge %n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Split off %n report(s)</source>
            <translation>
                <numerusform>Split off %n report</numerusform>
                <numerusform>Split off %n reports</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GuidedForm</name>
        <message numerus="yes">
            <source>%n field(s) need your eyes</source>
            <translation>
                <numerusform>%n field needs your eyes</numerusform>
                <numerusform>%n fields need your eyes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportResultDialog</name>
        <message numerus="yes">
            <source>%n row(s) need your eyes</source>
            <translation>
                <numerusform>%n row needs your eyes</numerusform>
                <numerusform>%n rows need your eyes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n report(s) selected</source>
            <translation>
                <numerusform>%n report selected</numerusform>
                <numerusform>%n reports selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LedgerDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) written to %1.</source>
            <translation>
                <numerusform>%n entry written to %1.</numerusform>
                <numerusform>%n entries written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies), each exactly as it was written.</source>
            <translation>
                <numerusform>%n entry, exactly as it was written.</numerusform>
                <numerusform>%n entries, each exactly as it was written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MailboxSection</name>
        <message numerus="yes">
            <source>%n folder(s) to choose from.</source>
            <translation>
                <numerusform>%n folder to choose from.</numerusform>
                <numerusform>%n folders to choose from.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) in the folder,</source>
            <translation>
                <numerusform>%n mail in the folder,</numerusform>
                <numerusform>%n mails in the folder,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to take.</source>
            <translation>
                <numerusform>%n to take.</numerusform>
                <numerusform>%n to take.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were taken by another installation.</source>
            <translation>
                <numerusform>%n was taken by another installation.</numerusform>
                <numerusform>%n were taken by another installation.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrganisationView</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReleaseDialog</name>
        <message numerus="yes">
            <source>%n IIN(s) will leave with this bundle</source>
            <translation>
                <numerusform>%n IIN will leave with this bundle</numerusform>
                <numerusform>%n IINs will leave with this bundle</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportText</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show the rest, %n more character(s)</source>
            <translation>
                <numerusform>Show the rest, %n more character</numerusform>
                <numerusform>Show the rest, %n more characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message numerus="yes">
            <source>%n new event(s) from the vendor.</source>
            <translation>
                <numerusform>%n new event from the vendor.</numerusform>
                <numerusform>%n new events from the vendor.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SlaBoard</name>
        <message numerus="yes">
            <source>%n closed without an answer</source>
            <translation>
                <numerusform>%n closed without an answer</numerusform>
                <numerusform>%n closed without an answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open</source>
            <translation>
                <numerusform>%n still open</numerusform>
                <numerusform>%n still open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket item(s) of this month</source>
            <translation>
                <numerusform>%n ticket item of this month</numerusform>
                <numerusform>%n ticket items of this month</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SlaProof</name>
        <message numerus="yes">
            <source>%n figure(s) differ since</source>
            <translation>
                <numerusform>%n figure differs since</numerusform>
                <numerusform>%n figures differ since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Log of %n event(s) verified %1</source>
            <translation>
                <numerusform>Log of %n event verified %1</numerusform>
                <numerusform>Log of %n events verified %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StockDialog</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mismatch(es)</source>
            <translation>
                <numerusform>%n mismatch</numerusform>
                <numerusform>%n mismatches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more row(s) that cannot be read</source>
            <translation>
                <numerusform>and %n more row that cannot be read</numerusform>
                <numerusform>and %n more rows that cannot be read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableDialog</name>
        <message numerus="yes">
            <source>%n more table(s) after this one.</source>
            <translation>
                <numerusform>%n more table after this one.</numerusform>
                <numerusform>%n more tables after this one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) to correct are in %1.</source>
            <translation>
                <numerusform>%n row to correct is in %1.</numerusform>
                <numerusform>%n rows to correct are in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n report(s) in</source>
            <translation>
                <numerusform>Take %n report in</numerusform>
                <numerusform>Take %n reports in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <source>%n thing(s) to do, the most pressing first</source>
            <translation>
                <numerusform>%n thing to do</numerusform>
                <numerusform>%n things to do, the most pressing first</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VendorSection</name>
        <message numerus="yes">
            <source>Its clock differs from yours by %n minute(s).</source>
            <translation>
                <numerusform>Its clock differs from yours by %n minute.</numerusform>
                <numerusform>Its clock differs from yours by %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Place</name>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n waiting</numerusform>
                <numerusform>%1, %n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bundles</name>
        <message numerus="yes">
            <source>%n IIN(s)</source>
            <translation>
                <numerusform>%n IIN</numerusform>
                <numerusform>%n IINs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bank account(s)</source>
            <translation>
                <numerusform>%n bank account</numerusform>
                <numerusform>%n bank accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card number(s)</source>
            <translation>
                <numerusform>%n card number</numerusform>
                <numerusform>%n card numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail address(es)</source>
            <translation>
                <numerusform>%n e-mail address</numerusform>
                <numerusform>%n e-mail addresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>%n name</numerusform>
                <numerusform>%n names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phone number(s)</source>
            <translation>
                <numerusform>%n phone number</numerusform>
                <numerusform>%n phone numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signature(s)</source>
            <translation>
                <numerusform>%n signature</numerusform>
                <numerusform>%n signatures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation>
                <numerusform>Tried %n time.</numerusform>
                <numerusform>Tried %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>connection</name>
        <message numerus="yes">
            <source>%n delivery(ies) rejected by the vendor</source>
            <translation>
                <numerusform>%n delivery rejected by the vendor</numerusform>
                <numerusform>%n deliveries rejected by the vendor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to be sent</source>
            <translation>
                <numerusform>%n waiting to be sent</numerusform>
                <numerusform>%n waiting to be sent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message numerus="yes">
            <source>%n automatic</source>
            <translation>
                <numerusform>%n automatic</numerusform>
                <numerusform>%n automatic</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n could not be read</numerusform>
                <numerusform>%n could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>%n here already</numerusform>
                <numerusform>%n here already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them replies</source>
            <translation>
                <numerusform>%n of them a reply</numerusform>
                <numerusform>%n of them replies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) grouped without asking.</source>
            <translation>
                <numerusform>%n report grouped without asking.</numerusform>
                <numerusform>%n reports grouped without asking.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) taken in</source>
            <translation>
                <numerusform>%n report taken in</numerusform>
                <numerusform>%n reports taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) wait for you.</source>
            <translation>
                <numerusform>%n suggestion waits for you.</numerusform>
                <numerusform>%n suggestions wait for you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inbox</name>
        <message numerus="yes">
            <source>%n mail(s) lie in the inbox now.</source>
            <translation>
                <numerusform>%n mail lies in the inbox now.</numerusform>
                <numerusform>%n mails lie in the inbox now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) come from %1 now.</source>
            <translation>
                <numerusform>%n report comes from %1 now.</numerusform>
                <numerusform>%n reports come from %1 now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) lie among the automatic mails now.</source>
            <translation>
                <numerusform>%n report lies among the automatic mails now.</numerusform>
                <numerusform>%n reports lie among the automatic mails now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message numerus="yes">
            <source>%n clock(s) are at risk or missed</source>
            <translation>
                <numerusform>%n clock is at risk or missed</numerusform>
                <numerusform>%n clocks are at risk or missed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clock(s) were at risk or missed before notices began</source>
            <translation>
                <numerusform>%n clock was at risk or missed before notices began</numerusform>
                <numerusform>%n clocks were at risk or missed before notices began</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>table</name>
        <message numerus="yes">
            <source>%1: %n report(s) taken in</source>
            <translation>
                <numerusform>%1: %n report taken in</numerusform>
                <numerusform>%1: %n reports taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>%n here already</numerusform>
                <numerusform>%n here already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden row(s) left out.</source>
            <translation>
                <numerusform>%n hidden row left out.</numerusform>
                <numerusform>%n hidden rows left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) did not go in</source>
            <translation>
                <numerusform>%n row did not go in</numerusform>
                <numerusform>%n rows did not go in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s): %1 ready, %2 with problems.</source>
            <translation>
                <numerusform>%n row: %1 ready, %2 with problems.</numerusform>
                <numerusform>%n rows: %1 ready, %2 with problems.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>today</name>
        <message numerus="yes">
            <source>%n pair(s) look alike</source>
            <translation>
                <numerusform>%n pair looks alike</numerusform>
                <numerusform>%n pairs look alike</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) belong to no group yet</source>
            <translation>
                <numerusform>%n report belongs to no group yet</numerusform>
                <numerusform>%n reports belong to no group yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>called %n time(s)</source>
            <translation>
                <numerusform>called %n time</numerusform>
                <numerusform>called %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>undoing</name>
        <message numerus="yes">
            <source>%n report(s) were moved since and stay where they are.</source>
            <translation>
                <numerusform>%n report was moved since and stays where it is.</numerusform>
                <numerusform>%n reports were moved since and stay where they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n report</numerusform>
                <numerusform>%n reports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n user(s)</source>
            <translation>
                <numerusform>%n user</numerusform>
                <numerusform>%n users</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>another tray for %n mail(s)</source>
            <translation>
                <numerusform>another tray for %n mail</numerusform>
                <numerusform>another tray for %n mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>attachment of %n report(s) to a conversation</source>
            <translation>
                <numerusform>attachment of %n report to a conversation</numerusform>
                <numerusform>attachment of %n reports to a conversation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>automatic grouping of %n report(s)</source>
            <translation>
                <numerusform>automatic grouping of %n report</numerusform>
                <numerusform>automatic grouping of %n reports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>detachment of %n report(s) from a conversation</source>
            <translation>
                <numerusform>detachment of %n report from a conversation</numerusform>
                <numerusform>detachment of %n reports from a conversation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>join of %n report(s)</source>
            <translation>
                <numerusform>join of %n report</numerusform>
                <numerusform>join of %n reports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>merge of %n report(s)</source>
            <translation>
                <numerusform>merge of %n report</numerusform>
                <numerusform>merge of %n reports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move of %n report(s)</source>
            <translation>
                <numerusform>move of %n report</numerusform>
                <numerusform>move of %n reports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>new group of %n report(s)</source>
            <translation>
                <numerusform>new group of %n report</numerusform>
                <numerusform>new group of %n reports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>split of %n report(s)</source>
            <translation>
                <numerusform>split of %n report</numerusform>
                <numerusform>split of %n reports</numerusform>
            </translation>
        </message>
    </context>
</TS>
