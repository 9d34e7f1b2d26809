// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/sample.h"
#include "tests/support/document.h"

#include <QDir>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void theSampleIsWholeAndHasNothingToUndo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"lyon.colloquium"_s);
        QVERIFY_RESULT(createSample(path, kMarie));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"lyon.colloquium"_s});
        const auto store = Store::open(path, kMarie);
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->check());
        const auto programme = (*store)->programme();
        QVERIFY_RESULT(programme);
        QCOMPARE(programme->partners.size(), size_t(10));
        QCOMPARE(programme->colloquium.contactEmail, u"ciedel.internationalisation@univ-catholyon.fr"_s);
        QVERIFY(!programme->designs.empty());
        const auto cards = (*store)->cards();
        QVERIFY_RESULT(cards);
        QCOMPARE(cards->size(), size_t(180));
        for (const AttendeeCard &card : *cards) {
            QVERIFY(!card.attendee.code.isEmpty());
            QVERIFY(card.attendee.category.isValid());
            QVERIFY(card.attendee.email.endsWith(u".example"_s));
        }
        const auto undone = (*store)->undo({});
        QVERIFY_RESULT(undone);
        QCOMPARE(undone->group.number, 0);
    }
    void aFileThatIsThereIsNotOverwritten()
    {
        TestDocument document;
        document.close();
        const auto made = createSample(document.path(), kMarie);
        QVERIFY(!made);
        QCOMPARE(made.error().code, Error::Duplicate);
        document.reopen();
        QCOMPARE(document.store().programme()->colloquium.title, u"Les villes et le monde"_s);
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
