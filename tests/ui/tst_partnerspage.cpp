// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/testwindow.h"

#include "ui/partners/partnerlistmodel.h"
#include "ui/partners/partnerorder.h"
#include "ui/widgets/orderview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QStringList kLeaders{u"Cités Unies France"_s, u"Agence Française de Développement"_s,
                           u"Centre d'Études en Sociologie et Sciences Politiques de la Sorbonne"_s,
                           u"Région Auvergne-Rhône-Alpes"_s,
                           u"Centre International d'Études pour le Développement Local"_s};
const QStringList kOrganisers{u"DAECT"_s, u"CNFPT"_s, u"IEP de Lyon"_s, u"Métropole de Lyon"_s, u"AFCCRE"_s};

QStringList names(TestWindow &test)
{
    QStringList all;
    for (const Partner &partner : test.session().programme().partners)
        all << partner.name;
    return all;
}

void addPartner(Store &store, const QString &name, PartnerRole role, int position)
{
    Partner partner;
    partner.name = name;
    partner.role = role;
    partner.position = position;
    QVERIFY_RESULT(store.write(u"Add"_s, [&partner](Writer &writer) { return writer.add(partner); }));
}

void threePartners(Store &store)
{
    addPartner(store, u"CUF"_s, PartnerRole::ProgrammeLead, 0);
    addPartner(store, u"AFD"_s, PartnerRole::ProgrammeLead, 1);
    addPartner(store, u"DAECT"_s, PartnerRole::AssociatedOrganiser, 0);
}

OrderView *listOf(TestWindow &test)
{
    test.trigger("actionShowPartners");
    auto *list = test.find<OrderView>("partnerList");
    list->setFocus();
    return list;
}

} // namespace

class TestPartnersPage : public QObject
{
    Q_OBJECT

private slots:
    void partnersAreSortedByNameWithinTheirRoles()
    {
        TestWindow test(threePartners);
        test.trigger("actionSortPartners");
        QCOMPARE(names(test), (QStringList{u"AFD"_s, u"CUF"_s, u"DAECT"_s}));
        test.trigger("actionUndo");
        QCOMPARE(names(test), (QStringList{u"CUF"_s, u"AFD"_s, u"DAECT"_s}));
    }
    void allPartnersOfLyonAreThereAfterARestart()
    {
        TestWindow test;
        test.trigger("actionShowPartners");
        test.click("emptyAddPartner");
        bool isFirst = true;
        for (const auto &[list, role] : {std::pair(kLeaders, PartnerRole::ProgrammeLead),
                                         std::pair(kOrganisers, PartnerRole::AssociatedOrganiser)}) {
            for (const QString &name : list) {
                if (!isFirst)
                    test.trigger("actionAddNew");
                isFirst = false;
                test.fill("name", name);
                auto *box = test.find<QComboBox>("role");
                box->setFocus();
                while (box->currentIndex() != int(role)) {
                    const int before = box->currentIndex();
                    QTest::keyClick(box, before > int(role) ? Qt::Key_Up : Qt::Key_Down);
                    QVERIFY(box->currentIndex() != before);
                }
            }
        }
        test.restart();
        QCOMPARE(names(test), kLeaders + kOrganisers);
        for (const Partner &partner : test.session().programme().partners) {
            QCOMPARE(partner.role, kLeaders.contains(partner.name) ? PartnerRole::ProgrammeLead
                                                                   : PartnerRole::AssociatedOrganiser);
        }
    }

    void theFieldsOfAPartnerAreKept()
    {
        TestWindow test(threePartners);
        OrderView *list = listOf(test);
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down);
        test.fill("acronym", u"A.F.D."_s);
        test.fill("website", u"www.afd.fr"_s);
        test.fill("wording", u"avec l’appui de"_s);
        test.fill("contact_name", u"Élise Lefèvre"_s);
        test.fill("contact_email", u"elise@afd.example"_s);
        QTest::keyClick(test.find("on_badges"), Qt::Key_Space);
        QCOMPARE(test.session().undoLabel(), u"Change on badges of A.F.D."_s);
        test.restart();
        const Partner &partner = test.session().programme().partners[1];
        QCOMPARE(partner.acronym, u"A.F.D."_s);
        QCOMPARE(partner.wording, u"avec l’appui de"_s);
        QCOMPARE(partner.contactEmail, u"elise@afd.example"_s);
        QVERIFY(!partner.onBadges);
        QVERIFY(partner.onPrints);
        // The one that was chosen last is chosen again.
        QCOMPARE(listOf(test)->selectedIds(), std::vector<qint64>{partner.id.value});
    }

    void keysPutPartnersInOrder()
    {
        TestWindow test(threePartners);
        OrderView *list = listOf(test);
        list->select({test.session().programme().partners[1].id.value});
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(test), QStringList({u"AFD"_s, u"CUF"_s, u"DAECT"_s}));
        QCOMPARE(test.session().undoLabel(), u"Move AFD"_s);
        QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(names(test), QStringList({u"CUF"_s, u"AFD"_s, u"DAECT"_s}));
        // Beyond the end of its role lies the next one.
        QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(test.session().programme().partners[1].role, PartnerRole::Organiser);
        test.click("partnerMoveUp");
        QCOMPARE(test.session().programme().partners[1].role, PartnerRole::ProgrammeLead);
        test.trigger("actionUndo");
        QCOMPARE(test.session().programme().partners[1].role, PartnerRole::Organiser);
    }

    void droppedPartnersTakeTheirPlace()
    {
        TestWindow test(threePartners);
        OrderView *list = listOf(test);
        const auto partners = test.session().programme().partners;
        list->select({partners[0].id.value});
        // Rows: heading, CUF, AFD, heading, DAECT.
        emit list->dropped(5);
        QCOMPARE(names(test), QStringList({u"AFD"_s, u"DAECT"_s, u"CUF"_s}));
        QCOMPARE(test.session().programme().partners[2].role, PartnerRole::AssociatedOrganiser);
        emit list->dropped(1);
        QCOMPARE(names(test), QStringList({u"CUF"_s, u"AFD"_s, u"DAECT"_s}));
    }

    void manyAreRemovedAtOnceAndComeBack()
    {
        TestWindow test(threePartners);
        OrderView *list = listOf(test);
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keySequence(list, QKeySequence::SelectAll);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(test.session().programme().partners.empty());
        QVERIFY(test.prompts.asked.isEmpty());
        QVERIFY(test.has("emptyAddPartner"));
        test.trigger("actionUndo");
        QCOMPARE(names(test).size(), 3);
    }

    void aDraftThatGetsNoNameLeavesNothing()
    {
        TestWindow test(threePartners);
        OrderView *list = listOf(test);
        test.trigger("actionAddNew");
        test.fill("acronym", u"XYZ"_s);
        QTest::keyClick(test.find("name"), Qt::Key_Escape);
        QCOMPARE(names(test).size(), 3);
        list->select({test.session().programme().partners[0].id.value});
        QCOMPARE(test.find<QLineEdit>("acronym")->text(), QString());
    }

    void aLogoIsKeptWithThePartner()
    {
        TestWindow test(threePartners);
        OrderView *list = listOf(test);
        list->select({test.session().programme().partners[0].id.value});
        QImage image(30, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(test.folder() + u"/cuf.jpg"_s, "JPEG"));
        test.prompts.files << test.folder() + u"/cuf.jpg"_s;
        test.click("logoChoose");
        QVERIFY(test.session().programme().partners[0].logo.isValid());
        test.trigger("actionUndo");
        QVERIFY(!test.session().programme().partners[0].logo.isValid());
    }

    void theModelKeepsItsWord()
    {
        PartnerListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Partner first;
        first.id = PartnerId(1);
        first.name = u"CUF"_s;
        first.role = PartnerRole::ProgrammeLead;
        Partner second = first;
        second.id = PartnerId(2);
        second.role = PartnerRole::Funder;
        model.setPartners({first, second});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.placeAt(2).role, PartnerRole::ProgrammeLead);
        QCOMPARE(model.placeAt(2).before, 0);
        QCOMPARE(model.placeAt(3).before, 2);
        model.setPartners({second});
        QCOMPARE(model.rowCount(), 2);
        model.setPartners({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestPartnersPage)
#include "tst_partnerspage.moc"
