// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/designer/designchooser.h"

#include "app/paper/artworkjson.h"
#include "app/paper/startingdesigns.h"
#include "app/tasks/designwork.h"
#include "ui/designer/designeditor.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString filterWords()
{
    return DesignChooser::tr("Badge designs (*.badge)");
}

QString shown(const Design &design)
{
    return design.purpose == DesignPurpose::Badge
               ? design.name
               : DesignChooser::tr("%1 (%2)").arg(design.name, labelOf(design.purpose));
}

} // namespace

DesignChooser::DesignChooser(DesignEditor &editor, Session &session, Prompts &prompts, QSizeF label,
                             QWidget *parent)
    : QWidget(parent), m_editor(editor), m_session(session), m_prompts(prompts), m_label(label),
      m_designs(new QComboBox(this)), m_for(new QComboBox(this)),
      m_new(new QPushButton(tr("&New design"), this)), m_more(new QPushButton(tr("&More"), this)),
      m_error(new QLabel(this))
{
    m_designs->setObjectName(u"designs"_s);
    m_designs->setAccessibleName(tr("Design"));
    m_designs->setMinimumWidth(220);
    m_for->setObjectName(u"designFor"_s);
    m_for->setAccessibleName(tr("For whom"));
    m_for->setMinimumWidth(160);
    m_error->setObjectName(u"designError"_s);
    m_error->setProperty("role", u"error"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *whom = new QLabel(tr("for"), this);
    whom->setProperty("role", u"field"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_designs);
    layout->addWidget(whom);
    layout->addWidget(m_for);
    layout->addWidget(m_new);
    layout->addWidget(m_more);
    layout->addWidget(m_error, 1);
    layout->addStretch();
    addNew();
    addMore();
    connect(m_designs, &QComboBox::activated, this,
            [this](int row) { m_editor.open(DesignId(m_designs->itemData(row).toLongLong())); });
    connect(m_for, &QComboBox::activated, this, [this](int row) {
        Design after = m_editor.design();
        after.onlyFor = CategoryId(m_for->itemData(row).toLongLong());
        m_editor.changeDesign(tr("Change whom the design is for"), after);
    });
    connect(&editor, &DesignEditor::changed, this, &DesignChooser::fill);
    fill();
}

void DesignChooser::addNew()
{
    m_new->setObjectName(u"designNew"_s);
    m_new->setAutoDefault(false);
    auto *menu = new QMenu(m_new);
    menu->setToolTipsVisible(true);
    const Language screen = Language::ofScreen();
    const auto all = startingDesigns();
    for (int i = 0; i < int(all.size()); ++i) {
        if (i > 0 && all[size_t(i)].purpose != all[size_t(i) - 1].purpose)
            menu->addSeparator();
        QAction *action = menu->addAction(all[size_t(i)].shownName(screen), this, [this, i] { begin(i); });
        action->setObjectName(u"begin_"_s + QString::fromLatin1(all[size_t(i)].key));
        action->setToolTip(screen.say("Design", all[size_t(i)].about));
    }
    m_new->setMenu(menu);
}

void DesignChooser::addMore()
{
    m_more->setObjectName(u"designMore"_s);
    m_more->setAutoDefault(false);
    auto *menu = new QMenu(m_more);
    const auto add = [this, menu](const char *name, const QString &text, void (DesignChooser::*work)()) {
        QAction *action = menu->addAction(text, this, work);
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    add("designDuplicate", tr("Make a &copy"), &DesignChooser::duplicate);
    add("designRename", tr("&Rename…"), &DesignChooser::rename);
    menu->addSeparator();
    add("designExport", tr("Save as a &file…"), &DesignChooser::exportDesign);
    add("designImport", tr("Take from a f&ile…"), &DesignChooser::importDesign);
    menu->addSeparator();
    m_removal = add("designRemove", tr("Re&move the design"), &DesignChooser::remove);
    m_more->setMenu(menu);
}

void DesignChooser::fill()
{
    const Programme &programme = m_session.programme();
    const QSignalBlocker silent(m_designs);
    m_designs->clear();
    for (const Design &design : programme.designs)
        m_designs->addItem(shown(design), qlonglong(design.id.value));
    m_designs->setCurrentIndex(m_designs->findData(qlonglong(m_editor.design().id.value)));
    m_for->clear();
    m_for->addItem(tr("everybody"), qlonglong(0));
    for (const Category &category : programme.categories)
        m_for->addItem(category.name, qlonglong(category.id.value));
    m_for->setCurrentIndex(std::max(m_for->findData(qlonglong(m_editor.design().onlyFor.value)), 0));
    const bool canWrite = !m_session.store().isReadOnly();
    m_for->setEnabled(m_editor.isEditable() && m_editor.design().purpose == DesignPurpose::Badge);
    m_new->setEnabled(canWrite);
    m_more->setEnabled(canWrite);
    m_removal->setEnabled(programme.designs.size() > 1);
}

void DesignChooser::refuse(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void DesignChooser::open(const std::function<Result<DesignId>()> &make)
{
    Result<DesignId> made = DesignId();
    m_editor.asStep([&] { made = make(); });
    refuse(made ? QString() : made.error().sentence);
    if (made)
        m_editor.open(*made);
}

void DesignChooser::begin(int starting)
{
    const StartingDesign &from = startingDesigns()[size_t(starting)];
    constexpr QSizeF kSheet(210, 297);
    Design design;
    design.purpose = from.purpose;
    design.name = designwork::freeName(m_session.programme(), from.shownName(Language::ofScreen()));
    design.contents = contentsOf(from.draw(from.purpose == DesignPurpose::Certificate ? kSheet : m_label,
                                           Language::of(m_session.colloquium().language)));
    m_editor.keep();
    open([&] { return designwork::add(m_session.store(), tr("New design “%1”").arg(design.name), design); });
}

void DesignChooser::duplicate()
{
    m_editor.keep();
    Design copy = m_editor.design();
    copy.name = designwork::freeName(m_session.programme(), copy.name);
    copy.contents = contentsOf(m_editor.artwork());
    open([&] { return designwork::add(m_session.store(), tr("Copy the design “%1”").arg(copy.name), copy); });
}

void DesignChooser::rename()
{
    m_prompts.askText(this, tr("Rename the design"), tr("Rename"), tr("Name"), m_editor.design().name,
                      [this](const QString &name) {
                          Design after = m_editor.design();
                          after.name = name.simplified();
                          if (!after.name.isEmpty())
                              m_editor.changeDesign(tr("Rename the design"), after);
                      });
}

void DesignChooser::remove()
{
    m_editor.keep();
    const Design gone = m_editor.design();
    m_editor.asStep([&] {
        (void)m_session.write(tr("Remove the design “%1”").arg(gone.name),
                              [&gone](Writer &writer) { return writer.remove(gone); });
    });
    m_editor.open(m_session.programme().designs.empty() ? DesignId()
                                                        : m_session.programme().designs.front().id);
}

void DesignChooser::exportDesign()
{
    m_editor.keep();
    Design design = m_editor.design();
    design.contents = contentsOf(m_editor.artwork());
    m_prompts.saveFile(this, {tr("Save the design"), filterWords(), design.name + u".badge"_s, u"design"_s},
                       [this, design](const QString &path) {
                           const auto done = designwork::exportTo(m_session.store(), design, path);
                           refuse(done ? QString() : done.error().sentence);
                       });
}

void DesignChooser::importDesign()
{
    m_editor.keep();
    m_prompts.openFile(
        this, {tr("Take a design from a file"), filterWords(), {}, u"design"_s}, [this](const QString &path) {
            open([&] { return designwork::importFrom(m_session.store(), m_session.programme(), path); });
        });
}

} // namespace colloquia
