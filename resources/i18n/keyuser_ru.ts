<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>BundleView</name>
        <message>
            <source>%1 of %2 delivered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 requires them of every group.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) still missing</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>At the vendor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the preview, then freeze and send. From then on nothing about it changes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names of reporters never leave: the vendor sees Reporter 1, Reporter 2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No answer yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What will leave</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more group(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>delivered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>for %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>frozen %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>BundlesPage</name>
        <message>
            <source>%1 is not what was frozen: %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is, byte for byte, what was frozen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) selected</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>A bundle is one consolidated report of the groups that you choose, for one vendor. Name your company and the vendor first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose groups that are ready and add them to a bundle: it leaves as one report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Company and vendor…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every bundle is on its way or with the vendor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fetch answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fill in what is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Freeze and send</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Freeze only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Freeze without it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Making the preview</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New draft of these groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No bundles yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the ticket</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restore the file from a backup. Nothing was sent from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set up the vendor…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken out of the bundle; the group stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The draft %1 is removed; its groups stay.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verify the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verifying the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where do bundles go?</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Are these two about the same thing?</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message>
            <source>What the vendor needs: %1 of %2</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program made a mistake</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is stored is safe. Copy the report below and send it to support; it holds no personal data. You can go on, or close the window and start again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CriticalityButton</name>
        <message>
            <source>Criticality: %1</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EvidenceStrip</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Save file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Browse…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose at least one file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Excel workbook: figures with live formulas, all tickets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF: a page for a manager, then the tables</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>GroupCard</name>
        <message>
            <source>Complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take %1 out</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>GroupPicker</name>
        <message>
            <source>Choose a group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose other words, or make a new group of the reports instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No such group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title or number of the group</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>Description</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not in the directory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reports of this group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the vendor is asked to achieve</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was done, what happened, since when</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message>
            <source>%1: now in %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) in the bundle %1.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) selected</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) selected</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>A group holds reports with one suspected cause, so that the vendor hears of it once. Look for duplicates among your reports, or make a group in the inbox.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add to bundle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose one to compare it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirm pairs that look alike, or make a group in the inbox.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every pair that looked alike is decided. New reports bring new ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look for duplicates</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Merge %n groups</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Merge them into one group, or put all of them into the bundle.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No open groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to confirm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open bundle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pairs to confirm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remembered: these two are not duplicates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same: group both</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same: join %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skip</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Split off %n report(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message>
            <source>%1 are in %2 now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is in %2 now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) selected</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add to group…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every report is in a group. See what the groups still need.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Group both</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import what your staff wrote: mail (.eml, .mbox), a folder of it, or a spreadsheet. You can also drop files anywhere onto this window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Join %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No report has words that begin like “%1”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No reports yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put them into one new group, or add all of them to a group that exists.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remembered: these two are not duplicates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search subject, text and sender</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out of %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LikenessCard</name>
        <message>
            <source>Looks like %1 · %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looks like the report %1</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Appearance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MissingRow</name>
        <message>
            <source>%1 is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save (Ctrl+Enter)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>For example: 40 users cannot sign documents today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set criticality</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The reason stands in the bundle, where the vendor reads it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why is the criticality “%1”?</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReportText</name>
        <message>
            <source>%1: the check digit does not match</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Both reports say this</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Show the rest, %n more character(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>(no subject)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>BIN %1 is not in the directory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Organisation unknown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>%1 is delivered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is frozen. Nothing has left yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n new event(s) from the vendor.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Fetching answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Freezing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Freezing and sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing new from the vendor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped. What was done so far is kept; send it again to go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Company and vendor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact's e-mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contract</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter the vendor's address; it begins with https://</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter the vendor's name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter your company's name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Given to you by the vendor</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Its clock differs from yours by %n minute(s).</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Kept in the keychain; type to replace it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language of bundles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New vendor…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Required of a group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sample (an example, no vendor's promise)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save and test the connection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stands in every bundle, so that the vendor knows who asks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The check digit is right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The settings are saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The vendor answers and knows you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where bundles go, and what the vendor wants in them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your company</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SlaBoard</name>
        <message>
            <source>%1 of %2 in time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: %2, %3 in time, %4 late, %5 open. Promised: %6 of working time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n closed without an answer</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket item(s) of this month</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Do next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept, by criticality</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept, by month of creation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No ticket was created in this month.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is decided yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is late, and nothing will be soon.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tickets of the month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What needs you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>half within %1, nine of ten within %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing is promised</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SlaPage</name>
        <message>
            <source>Copy a reminder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Earlier month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Earlier month (Alt+Left)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter your contract's</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export month…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fetch answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fetching answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the bundles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Later month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Later month (Alt+Right)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No vendor yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to measure yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the bundle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SAMPLE contract: these targets and hours are examples that no vendor agreed to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SLA</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set up the vendor…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tell where your bundles go and what the contract promises; then this page shows what was kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The SLA report is written: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The clocks start when the vendor accepts your first bundle. Send one, then come back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The reminder is in the clipboard: paste it into a mail or the vendor's ticket.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ticket %1: the %2 is due %3 (%4 of working time). Please tell us whether you will keep it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ticket %1: the %2 was due %3 (%4 of working time) and came late. Please tell us the cause.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ticket %1: the %2 was due %3 (%4 of working time). Please tell us when we can expect it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writing the SLA report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>computed %1 from the log</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SlaTable</name>
        <message>
            <source>Criticality</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vendor's status</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop; what is done so far is kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopping: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Place</name>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Side</name>
        <message>
            <source>(no subject)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>bundles</name>
        <message>
            <source>%1 has everything.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 will not take it as it is: %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, automatic</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Add a picture of the error, or ask the reporter for one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the organisation's BIN, or ask the reporter for it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>BIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Frozen, not sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>IINs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next try in %1, %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next try: now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Organisation's name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Partly delivered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Partly delivered: %1 of %2 files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Question to you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ready to send</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refused by the vendor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say which organisation is affected, or ask the reporter for its name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Screenshot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Solution</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is ready. Nothing has left yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The ticket is made. The files that are missing follow; nothing is sent twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The vendor may have it. It is looked up there before anything is sent again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ticket made</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waits for you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the vendor is asked to achieve.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was done, what happened, since when: two or three sentences.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Workaround</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You wrote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>bank accounts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>card numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>e-mail addresses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>phone numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>signatures</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>connection</name>
        <message numerus="yes">
            <source>%n delivery(ies) rejected by the vendor</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to be sent</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) grouped without asking.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) taken in</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) wait for you.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Import reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Importing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking for duplicates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mail and spreadsheets (*.eml *.mbox *.xlsx *.csv);;All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sla</name>
        <message>
            <source>%1 h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 of working time late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%2 min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask the vendor for the cause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At risk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Call the vendor: ask for a date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Missed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Missed %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No target</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paused for %1 of working time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remind the vendor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Worked %1 of %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>closed without an answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in %1 of working time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>paused: the vendor waits for you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>today %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>was due %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>undoing</name>
        <message numerus="yes">
            <source>%n report(s) were moved since and stay where they are.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Taken back: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>%1 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n user(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accepted, evidence is still being sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the BIN of the organisation, or ask a writer for it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask a writer for a screenshot of the error.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>BIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change request</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clock paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close in time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Critical</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Describe what was done, what happened and since when, in two or three sentences.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Error code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First response</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>High</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>IIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Improvement request</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a bundle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Incident</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Low</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Medium</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Met</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Missed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No answer, being looked up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quoted text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Running</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same term</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say what the vendor is asked to achieve.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say which organisation is affected, or ask a writer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Screenshot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Service request</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signature</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Similar spelling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Update</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>automatic grouping of %n report(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>join of %n report(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>merge of %n report(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move of %n report(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>new group of %n report(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>nobody says that it is urgent</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>split of %n report(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>the writers can wait</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the writers say that it is urgent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>work has stopped or a deadline is at hand</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
