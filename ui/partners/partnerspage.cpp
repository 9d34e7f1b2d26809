// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/partners/partnerspage.h"

#include "app/store/programmework.h"
#include "ui/partners/partnerlistmodel.h"
#include "ui/partners/partnerorder.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/logoedit.h"

namespace colloquia {

using namespace Qt::StringLiterals;

PartnersPage::PartnersPage(const Workbench &workbench, QWidget *parent)
    : RecordListPage(workbench, u"partner"_s, u"name"_s, workbench.actions.addPartner, parent),
      m_model(new PartnerListModel(this)), m_heading(new QLabel(this)),
      m_logo(new LogoEdit(workbench.prompts, this))
{
    m_heading->setObjectName(u"partnerHeading"_s);
    m_heading->setProperty("role", u"section"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    form()->addWide(u"name"_s);
    form()->addFields(u"acronym"_s, u"role"_s);
    form()->addFields(u"website"_s, u"wording"_s);
    form()->addFields(u"contact_name"_s, u"contact_email"_s);
    form()->addFields(u"on_badges"_s, u"on_prints"_s);
    form()->addWidget(m_logo);
    connect(m_logo, &LogoEdit::chosen, this, &PartnersPage::keepLogo);
    connect(m_logo, &LogoEdit::removed, this, &PartnersPage::removeLogo);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 12, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(form());
    layout->addStretch();
    build(m_model, new FormScroll(content, this),
          new EmptyHint(u"partners"_s, tr("No partner is written down yet."), workbench.actions.addPartner,
                        tr("Partners are printed on lists, sheets and badges, by role and in your order."),
                        this));
}

QString PartnersPage::summary() const
{
    int withLogo = 0;
    for (const Partner &partner : records())
        withLogo += partner.logo.isValid() ? 1 : 0;
    if (records().empty())
        return {};
    return tr("%n partner(s)", nullptr, int(records().size())) + u" · "_s +
           tr("%n with a logo", nullptr, withLogo);
}

QString PartnersPage::status() const
{
    const int chosenCount = int(view()->selectedIds().size());
    return chosenCount > 1 ? tr("%n selected", nullptr, chosenCount) : QString();
}

const std::vector<Partner> &PartnersPage::records() const
{
    return session().programme().partners;
}

void PartnersPage::fillModel()
{
    m_model->setPartners(records());
}

Partner PartnersPage::newRecord(const Partner *like) const
{
    Partner partner;
    if (like)
        partner.role = like->role;
    else if (!records().empty())
        partner.role = records().back().role;
    return partner;
}

void PartnersPage::place(Partner &partner) const
{
    partner.position = partnerorder::nextPosition(records(), partner.role);
}

void PartnersPage::remove(const std::vector<Partner> &going)
{
    const QString label = going.size() == 1 ? tr("Remove partner “%1”").arg(briefName(going.front()))
                                            : tr("Remove %n partner(s)", nullptr, int(going.size()));
    (void)session().write(label, [&going](Writer &writer) -> Result<void> {
        for (const Partner &partner : going) {
            if (const auto done = writer.remove(partner); !done)
                return done;
        }
        return {};
    });
}

void PartnersPage::run(const QAction *action)
{
    if (action != bench().actions.sortPartners) {
        RecordListPage::run(action);
        return;
    }
    keepEdits();
    const std::vector<Partner> before = records();
    const auto after = partnerorder::byName(before, Language::of(session().colloquium().language));
    (void)session().write(tr("Partners in alphabetical order"),
                          [&](Writer &writer) { return ordering::write(writer, before, after); });
}

std::vector<Partner> PartnersPage::moved(const std::vector<Partner> &all, const std::vector<qint64> &ids,
                                         int step) const
{
    return partnerorder::moved(all, ids, step);
}

std::vector<Partner> PartnersPage::put(const std::vector<Partner> &all, const std::vector<qint64> &ids,
                                       int row) const
{
    PartnerListModel::Place target = m_model->placeAt(row);
    // Dropped before one that moves as well: before the next that stays.
    bool passed = false;
    for (const Partner &partner : all) {
        passed = passed || partner.id.value == target.before;
        if (!passed || !target.before || !ordering::contains(ids, target.before))
            continue;
        if (partner.role != target.role)
            target.before = 0;
        else if (!ordering::contains(ids, partner.id.value))
            target.before = partner.id.value;
    }
    if (ordering::contains(ids, target.before))
        target.before = 0;
    return partnerorder::put(all, ids, target.role, target.before);
}

void PartnersPage::showBeside(const Partner &partner, bool isDraft)
{
    m_heading->setText(isDraft ? tr("New partner") : briefName(partner));
    form()
        ->field(u"wording"_s)
        ->setPlaceholder(labelOf(partner.role, Language::of(session().colloquium().language)));
    m_logo->setVisible(!isDraft);
    const auto content = partner.logo.isValid() ? session().store().file(partner.logo) : FileContent();
    m_logo->showLogo(content ? *content : FileContent());
}

void PartnersPage::setEditable(bool editable)
{
    RecordListPage::setEditable(editable);
    m_logo->setEditable(editable);
}

QString PartnersPage::addLabel(const Partner &partner) const
{
    return tr("Add partner “%1”").arg(briefName(partner));
}

QString PartnersPage::changeLabel(const Field &field, const Partner &partner) const
{
    return tr("Change %1 of %2").arg(inSentence(field), briefName(partner));
}

QString PartnersPage::moveLabel(const std::vector<qint64> &ids) const
{
    for (const Partner &partner : records()) {
        if (ids.size() == 1 && partner.id.value == ids.front())
            return tr("Move %1").arg(briefName(partner));
    }
    return tr("Move %n partner(s)", nullptr, int(ids.size()));
}

QString PartnersPage::chosenWords(int count) const
{
    return count == 0 ? tr("Choose a partner to see and edit it.")
                      : tr("%n partner(s) selected: they can be moved or removed together.", nullptr, count);
}

void PartnersPage::keepLogo(const FileContent &content)
{
    const Partner *partner = chosen();
    if (!partner)
        return;
    const Partner before = *partner;
    (void)session().write(
        tr("Add the logo of %1").arg(briefName(before)), [&](Writer &writer) -> Result<void> {
            const auto file =
                programmework::keepFile(writer, content.file.name, content.file.type, content.bytes);
            if (!file)
                return tl::unexpected(file.error());
            Partner after = before;
            after.logo = *file;
            return writer.change(before, after);
        });
}

void PartnersPage::removeLogo()
{
    const Partner *partner = chosen();
    if (!partner)
        return;
    const Partner before = *partner;
    Partner after = before;
    after.logo = {};
    change(tr("Remove the logo of %1").arg(briefName(before)), before, after, u"logo"_s);
}

} // namespace colloquia
