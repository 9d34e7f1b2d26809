// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/layoutmenu.h"

#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QMenu>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

LayoutMenu::LayoutMenu(const Workbench &bench, const std::function<ListOptions()> &now,
                       const std::function<void(const ListOptions &)> &apply, QWidget *parent)
    : QPushButton(parent), m_bench(bench), m_now(now), m_apply(apply), m_menu(new QMenu(this))
{
    setObjectName(u"layouts"_s);
    setAccessibleName(tr("Kept lists"));
    setAutoDefault(false);
    connect(m_menu, &QMenu::aboutToShow, this, &LayoutMenu::fill);
    connect(this, &QPushButton::clicked, this, &LayoutMenu::offer);
    connect(&m_bench.session.roster(), &Roster::programmeChanged, this, &LayoutMenu::nameButton);
    nameButton();
}

void LayoutMenu::offer()
{
    m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

const ListLayout *LayoutMenu::current() const
{
    const auto &layouts = m_bench.session.programme().layouts;
    const auto found = std::ranges::find(layouts, m_current, &ListLayout::id);
    return found == layouts.end() ? nullptr : &*found;
}

void LayoutMenu::nameButton()
{
    constexpr int kWidest = 150; // px, of a name
    const ListLayout *layout = current();
    if (!layout) {
        setText(tr("Kept lists ▾"));
        setToolTip({});
        return;
    }
    const QString name = withoutMnemonic(fontMetrics().elidedText(layout->name, Qt::ElideRight, kWidest));
    const bool isAsKept = layoutText(m_now(), m_bench.session.programme()) == layout->recipe;
    setText(isAsKept ? tr("Kept list: %1 ▾").arg(name) : tr("From “%1”, changed ▾").arg(name));
    setToolTip(layout->name.toHtmlEscaped());
}

QString LayoutMenu::recipeNow() const
{
    ListOptions options = m_now();
    // What the list of attendees shows now is kept as what it is filtered by.
    if (options.who == ListWho::Shown) {
        const Filter shown = m_bench.listing().filter;
        options.who = ListWho::Everybody;
        options.filter.insert(options.filter.end(), shown.begin(), shown.end());
    }
    return layoutText(options, m_bench.session.programme());
}

void LayoutMenu::fill()
{
    m_menu->clear();
    const auto &layouts = m_bench.session.programme().layouts;
    for (const ListLayout &layout : layouts) {
        QAction *action =
            m_menu->addAction(withoutMnemonic(layout.name), this, [this, layout] { take(layout); });
        action->setObjectName(u"layout_"_s + layout.name);
        action->setCheckable(true);
        action->setChecked(layout.id == m_current);
    }
    if (layouts.empty())
        m_menu->addAction(tr("No list is kept yet"))->setEnabled(false);
    m_menu->addSeparator();
    const bool canWrite = !m_bench.session.store().isReadOnly();
    QAction *keep = m_menu->addAction(tr("Keep this list as…"), this, &LayoutMenu::askName);
    keep->setObjectName(u"keepLayout"_s);
    keep->setEnabled(canWrite);
    if (!current() || !canWrite)
        return;
    const ListLayout layout = *current();
    const QString name = withoutMnemonic(layout.name);
    m_menu->addSeparator();
    m_menu
        ->addAction(tr("Replace “%1” with what is chosen now").arg(name), this,
                    [this, layout] {
                        change(tr("Kept list “%1” replaced").arg(layout.name), layout, layout.name,
                               recipeNow());
                    })
        ->setObjectName(u"replaceLayout"_s);
    m_menu->addAction(tr("Rename “%1”…").arg(name), this, [this, layout] { askNewName(layout); })
        ->setObjectName(u"renameLayout"_s);
    m_menu
        ->addAction(tr("Remove “%1”").arg(name), this,
                    [this, layout] {
                        m_bench.session.write(tr("Kept list “%1” removed").arg(layout.name),
                                              [&layout](Writer &writer) { return writer.remove(layout); });
                    })
        ->setObjectName(u"removeLayout"_s);
}

void LayoutMenu::take(const ListLayout &layout)
{
    const auto options = layoutFrom(layout.recipe);
    if (!options) {
        m_bench.session.tell(options.error());
        return;
    }
    m_current = layout.id;
    m_apply(*options);
    nameButton();
}

void LayoutMenu::askName()
{
    m_bench.prompts.askText(this, tr("Keep this list"), tr("Keep"), tr("Its name"), {},
                            [this](const QString &name) { keepAs(name.trimmed()); });
}

void LayoutMenu::keepAs(const QString &name)
{
    if (name.isEmpty())
        return;
    const auto &layouts = m_bench.session.programme().layouts;
    // A name that is there already means that list.
    if (const ListLayout *same = layoutCalled(layouts, name)) {
        const ListLayout layout = *same;
        m_current = layout.id;
        change(tr("Kept list “%1” replaced").arg(layout.name), layout, layout.name, recipeNow());
        return;
    }
    ListLayout layout{{}, name, recipeNow(), layouts.empty() ? 1 : layouts.back().position + 1};
    const auto kept = m_bench.session.write(tr("List “%1” kept").arg(name),
                                            [&layout](Writer &writer) { return writer.add(layout); });
    if (kept) {
        m_current = layout.id;
        nameButton();
    }
}

void LayoutMenu::change(const QString &label, const ListLayout &layout, const QString &name,
                        const QString &recipe)
{
    ListLayout after = layout;
    after.name = name;
    after.recipe = recipe;
    (void)m_bench.session.change(label, layout, after);
    nameButton();
}

void LayoutMenu::askNewName(const ListLayout &layout)
{
    m_bench.prompts.askText(this, tr("Rename the kept list"), tr("Rename"), tr("Its name"), layout.name,
                            [this, layout](const QString &given) {
                                const QString name = given.trimmed();
                                if (!name.isEmpty() && name != layout.name) {
                                    change(tr("Kept list “%1” renamed to “%2”").arg(layout.name, name),
                                           layout, name, layout.recipe);
                                }
                            });
}

} // namespace colloquia
